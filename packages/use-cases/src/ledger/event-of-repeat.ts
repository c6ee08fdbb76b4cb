import type { EntryId, LedgerEvent } from '@heed/domain/ledger/entry';
import type { UseCaseDeps } from '../deps.ts';

/** Returns the first event of a kind among the entries that an act wrote: what a used key stands for. `undefined` when it stands for another act. */
export async function eventOfRepeat<Kind extends LedgerEvent['kind']>(
  { ledger }: Pick<UseCaseDeps, 'ledger'>,
  entries: readonly EntryId[],
  kind: Kind,
): Promise<Extract<LedgerEvent, { readonly kind: Kind }> | undefined> {
  for (const id of entries) {
    const event = (await ledger.entry(id))?.entry.event;
    if (event !== undefined && isOfKind(event, kind)) return event;
  }
  return undefined;
}

function isOfKind<Kind extends LedgerEvent['kind']>(
  event: LedgerEvent,
  kind: Kind,
): event is Extract<LedgerEvent, { readonly kind: Kind }> {
  return event.kind === kind;
}
