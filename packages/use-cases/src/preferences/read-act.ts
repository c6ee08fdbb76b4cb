import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { Statement } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';

/** One act of a person, as it was said, and whether it was taken back since. */
export interface SaidAct {
  readonly statements: readonly Statement[];
  readonly isUndone: boolean;
}

/** Returns what was said in an act of this recipient, or `undefined`: another's act is not told apart from none. */
export async function readAct(
  { ledger, facts }: Pick<UseCaseDeps, 'ledger' | 'facts'>,
  { recipient, act }: { readonly recipient: RecipientId; readonly act: string },
): Promise<SaidAct | undefined> {
  const entries = await ledger.entriesOfAct(act);
  const statements = entries.flatMap(({ entry: { event } }) =>
    event.kind === 'statement-recorded' ? [event.statement] : [],
  );
  if (!statements.every((statement) => isAbout(statement, recipient))) return undefined;
  const { facts: known } = await facts.read([{ kind: 'recipient', ref: { kind: 'id', id: recipient } }]);
  const target = known[0]?.target;
  const said = target?.kind === 'recipient' ? target.state.statements : [];
  return { statements, isUndone: isTakenBack(statements, said) };
}

/** Returns whether any of the statements was taken back by what was said since. */
function isTakenBack(statements: readonly Statement[], said: readonly Statement[]): boolean {
  return said.some(({ word }) => word.kind === 'withdraw' && statements.some(({ id }) => id === word.statement));
}

function isAbout({ subject }: Statement, recipient: RecipientId): boolean {
  return subject.kind === 'recipient' && subject.recipient === recipient;
}
