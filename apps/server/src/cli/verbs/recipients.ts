import { resolve } from 'node:path';
import { registerRecipients } from '@heed/use-cases/recipient/register-recipients';
import type { AddVerb } from '../command-context.ts';
import { readLines } from '../read-lines.ts';
import { parseRecipientRow } from '../recipient-row.ts';
import { addRecordVerbs } from './records.ts';

const BATCH = 500;

/** `heed recipients import|merge|split|erase`. An import is NDJSON, a recipient a line. */
export const addRecipientsVerb: AddVerb = (program, context) => {
  const recipients = program
    .command('recipients')
    .alias('recipient')
    .description('register people; make records one, two again, and forget');
  addRecordVerbs(recipients, context);
  recipients
    .command('import')
    .argument('<file>', 'NDJSON; "-" reads standard input')
    .description('register recipients; a repeat changes nothing, a stop is never revived')
    .action((file: string) =>
      context.withApp(async (app, terminal) => {
        const counts = { registered: 0, rejected: 0 };
        let batch: { line: number; input: Parameters<typeof registerRecipients>[1]['recipients'][number] }[] = [];
        const flush = async () => {
          const rows = await registerRecipients(app.deps, {
            client: 'import',
            recipients: batch.map(({ input }) => input),
          });
          rows.forEach((row, index) => {
            const line = batch[index]?.line ?? 0;
            if (row.kind === 'registered') counts.registered += 1;
            else {
              counts.rejected += 1;
              terminal.answer({ line, ...row }, `Line ${String(line)} was not taken: ${row.code} (${row.field}).`);
            }
          });
          batch = [];
        };
        let line = 0;
        for await (const text of readLines(file === '-' ? file : resolve(context.folder, file))) {
          line += 1;
          const parsed = parseRecipientRow(text);
          if (parsed.kind === 'recipient') batch.push({ line, input: parsed.input });
          else {
            counts.rejected += 1;
            terminal.answer(
              { line, kind: 'rejected', problem: parsed.problem },
              `Line ${String(line)} was not taken: ${parsed.problem}.`,
            );
          }
          if (batch.length === BATCH) await flush();
        }
        await flush();
        terminal.answer(
          { kind: 'done', ...counts },
          `Registered ${String(counts.registered)}, not taken ${String(counts.rejected)}.`,
        );
        return counts.rejected === 0 ? 0 : 1;
      }),
    );
};
