import type { EntryId } from '@heed/domain/ledger/entry';
import type { Statement } from '@heed/domain/statement/statement';
import type { Ledger } from '../ports/ledger.ts';

/** Returns the first statement among entries that an earlier write made, or `undefined` when it made none. */
export async function firstStatement(
  ledger: Pick<Ledger, 'entry'>,
  entries: readonly EntryId[],
): Promise<Statement | undefined> {
  for (const id of entries) {
    const event = (await ledger.entry(id))?.entry.event;
    if (event?.kind === 'statement-recorded') return event.statement;
  }
  return undefined;
}
