import type { SealedEntry } from '@heed/domain/ledger/entry';
import { subjectsOf } from '@heed/domain/ledger/subjects-of';
import type { UseCaseDeps } from '@heed/use-cases/deps';
import { toLedgerEntry } from '../audit/to-ledger-entry.ts';
import type { Change } from './change.type.ts';

/** Returns an entry as a sending system follows it. Whom it concerns is looked up only when asked for. */
export function toChange(deps: Pick<UseCaseDeps, 'recipients'>, sealed: SealedEntry): Change {
  const { id, kind, recordedAt, statement, delivery, records } = toLedgerEntry(sealed);
  return { id, kind, recordedAt, statement, delivery, records, recipients: () => concerned(deps, sealed) };
}

async function concerned(
  { recipients }: Pick<UseCaseDeps, 'recipients'>,
  { entry }: SealedEntry,
): Promise<readonly string[]> {
  const { event } = entry;
  const subjects = subjectsOf(entry);
  if (event.kind === 'recipient-registered') return [event.profile.id];
  const behind = await Promise.all(subjects.addresses.map((address) => recipients.behind(address)));
  return [...new Set([...subjects.recipients, ...behind.flat().map(({ recipient }) => recipient)])];
}
