import { resolve } from 'node:path';
import { z } from 'zod';
import type { SenderNumber } from '@heed/use-cases/ports/intake-policy';
import { findKeywordClashes, type KeywordClash } from '@heed/use-cases/template/find-keyword-clashes';
import type { AddVerb } from '../command-context.ts';
import { parseJson } from '../parse-json.ts';
import { readLines } from '../read-lines.ts';
import { UsageError } from '../terminal.ts';

const templateRow = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  /** The number it goes out from; every configured one when absent. */
  number: z.string().optional(),
});

/** What each clash means to somebody who writes templates. */
const MEANS: Readonly<Record<KeywordClash['does'], string>> = {
  STOP: 'opts the patient out of every text there',
  START: 'opts a patient in again who had stopped there',
  HELP: 'gets the help text there',
};

/** `heed lint`: templates of texts, NDJSON in. Needs no database. */
export const addLintVerb: AddVerb = (program, context) => {
  program
    .command('lint <file>')
    .description(
      'read text templates, NDJSON {id,text,number?} (- for standard input), and show each that asks for an answer (CANCEL, YES, STOP …) which is a keyword at its number',
    )
    .action((file: string) =>
      context.withoutApp(async (terminal) => {
        let templates = 0;
        let clashes = 0;
        for await (const line of readLines(file === '-' ? file : resolve(context.folder, file))) {
          templates += 1;
          const { id, text, number } = readRow(line, templates);
          for (const sender of sendersOf(context.config.senders, number, templates))
            for (const { word, does, by } of findKeywordClashes(text, sender)) {
              clashes += 1;
              terminal.answer(
                { id, kind: 'keyword-clash', number: sender.number, word, does, by },
                `${String(id)}  ${sender.number}  “${word}” ${MEANS[does]} (${by === 'twilio' ? 'Twilio acts on it' : 'Heed acts on it'}). Ask for another word.`,
              );
            }
        }
        terminal.note(`Looked at ${String(templates)} templates. Found: ${String(clashes)}.`);
        return clashes === 0 ? 0 : 1;
      }),
    );
};

function readRow(line: string, place: number): z.infer<typeof templateRow> {
  const read = templateRow.safeParse(parseJson(line));
  if (!read.success) throw new UsageError(`Line ${String(place)} is not JSON with "id" and "text".`);
  return read.data;
}

function sendersOf(senders: readonly SenderNumber[], number: string | undefined, place: number) {
  const chosen = number === undefined ? senders : senders.filter((sender) => sender.number === number);
  if (chosen.length === 0)
    throw new UsageError(`Line ${String(place)} names a number that HEED_SENDERS does not have.`);
  return chosen;
}
