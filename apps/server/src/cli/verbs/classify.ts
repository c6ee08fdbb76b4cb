import { z } from 'zod';
import { classify } from '@heed/domain/classification/classify';
import { classifyMail } from '@heed/channels/mail/reading/classify-mail';
import { readMail } from '@heed/channels/mail/reading/read-mail';
import type { AddVerb } from '../command-context.ts';
import { parseJson } from '../parse-json.ts';
import { readLines } from '../read-lines.ts';
import { UsageError } from '../terminal.ts';

const id = z.union([z.string(), z.number()]);
const textRow = z.object({ id, text: z.string() });
const mailRow = z.object({ id, raw: z.string() });

/** `heed classify`: NDJSON in, NDJSON out. Needs no database. */
export const addClassifyVerb: AddVerb = (program, context) => {
  program
    .command('classify')
    .description('read NDJSON {id,text} (or {id,raw} for a whole mail) from standard input and say what each asks for')
    .requiredOption('--channel <channel>', 'sms | email')
    .action((options: { channel: string }) =>
      context.withoutApp(async () => {
        const channel = options.channel.toUpperCase();
        if (channel !== 'SMS' && channel !== 'EMAIL') throw new UsageError('--channel must be sms or email.');
        let bad = false;
        for await (const line of readLines('-')) {
          const answer = await classifyRow(line, channel);
          bad ||= 'error' in answer;
          process.stdout.write(`${JSON.stringify(answer)}\n`);
        }
        return bad ? 1 : 0;
      }),
    );
};

async function classifyRow(line: string, channel: 'SMS' | 'EMAIL'): Promise<Record<string, unknown>> {
  const json = parseJson(line);
  const text = textRow.safeParse(json);
  if (text.success) return { id: text.data.id, ...classify({ text: text.data.text, channel }) };
  const mail = mailRow.safeParse(json);
  if (channel !== 'EMAIL' || !mail.success)
    return { error: 'Each line must be JSON with "id" and "text" (or "raw" with --channel email).' };
  const reading = await readMail(Buffer.from(mail.data.raw, 'utf8'));
  return {
    id: mail.data.id,
    ...classifyMail(reading),
    visibleText: reading.visibleText,
    automatic: reading.automatic.kind === 'automatic' ? reading.automatic.what : false,
  };
}
