import { randomUUID } from 'node:crypto';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { eraseRecipient, type ErasedRecipient } from '@heed/use-cases/recipient/erase-recipient';
import { mergeRecipients, type MergedRecipients } from '@heed/use-cases/recipient/merge-recipients';
import { splitRecipient, type SplitRecipients } from '@heed/use-cases/recipient/split-recipient';
import type { AddVerb } from '../command-context.ts';
import { refOf } from '../recipient-ref.ts';
import { UsageError, type ExitCode, type Terminal } from '../terminal.ts';

type Outcome = MergedRecipients | SplitRecipients | ErasedRecipient;

const SENTENCES: Readonly<Record<Outcome['kind'], string>> = {
  merged: 'The two records are one. A review was opened; links sent before can only stop.',
  'already-one': 'The two were one already.',
  split: 'The two records stand apart again. A review of each was opened.',
  erased: 'The person was erased.',
  'already-erased': 'The person was erased before.',
  'unknown-recipient': 'Nobody is registered under that id.',
  'same-recipient': 'A record cannot be merged into itself.',
  'merged-elsewhere': 'The record is part of another one by now: merge that one.',
  'inside-another': 'The record it was merged into was merged itself: split that one first.',
  'too-many-merges': 'More merges in a row than a record may have.',
  'not-merged': 'The record stands for itself: there is nothing to split.',
  'key-reused': 'The key was used for something else.',
};

const DONE: ReadonlySet<Outcome['kind']> = new Set<Outcome['kind']>([
  'merged',
  'already-one',
  'split',
  'already-erased',
]);
const operator = { kind: 'operator' } as const;

/** `heed recipients merge|split|erase`. */
export const addRecordVerbs: AddVerb = (recipients, context) => {
  recipients
    .command('merge')
    .argument('<survivor>', 'recipient id, or SYSTEM|VALUE: the record that stays')
    .argument('<merged>', 'the record that ends')
    .description('make two records one; the stricter of what was said holds')
    .action((survivor: string, merged: string) =>
      context.withApp(async ({ deps }, terminal) =>
        tell(
          terminal,
          await mergeRecipients(deps, {
            actor: operator,
            survivor: refOf(deps.vault, survivor),
            merged: refOf(deps.vault, merged),
            idempotencyKey: randomUUID(),
          }),
        ),
      ),
    );
  recipients
    .command('split')
    .argument('<id>', 'the id of the record that ended: its other names are the survivor’s now')
    .description('take a merge back')
    .action((id: string) =>
      context.withApp(async ({ deps }, terminal) => {
        const ref = refOf(deps.vault, id);
        if (ref.kind !== 'id') throw new UsageError('A split names the record by its Heed id (a UUID).');
        const recipient: RecipientId = ref.id;
        return tell(terminal, await splitRecipient(deps, { actor: operator, recipient, idempotencyKey: randomUUID() }));
      }),
    );
  recipients
    .command('erase')
    .argument('<id>', 'recipient id, or SYSTEM|VALUE')
    .requiredOption('--yes', 'it cannot be undone')
    .description('destroy every value that identifies a person; what they stopped is kept by keyed hash')
    .action((id: string) =>
      context.withApp(async ({ deps }, terminal) => {
        const recipient = refOf(deps.vault, id);
        return tell(terminal, await eraseRecipient(deps, { actor: operator, recipient, idempotencyKey: randomUUID() }));
      }),
    );
};

function tell(terminal: Terminal, outcome: Outcome): ExitCode {
  terminal.answer(outcome, SENTENCES[outcome.kind]);
  // Merging or splitting somebody who was erased is a mistake, and has the same name as an erasure that was done.
  return DONE.has(outcome.kind) || (outcome.kind === 'erased' && 'values' in outcome) ? 0 : 1;
}
