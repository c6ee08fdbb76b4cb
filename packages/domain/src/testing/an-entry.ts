import type { AddressKey } from '../contact/address.ts';
import type { EntryId, LedgerEntry, LedgerEvent } from '../ledger/entry.ts';
import { subjectsOf } from '../ledger/subjects-of.ts';
import type { AddressState } from '../projection/address-state.ts';
import { foldAddress } from '../projection/fold-address.ts';
import { foldRecipient } from '../projection/fold-recipient.ts';
import type { RecipientState } from '../projection/recipient-state.ts';
import type { RecipientId } from '../recipient/recipient.ts';
import type { Statement } from '../statement/statement.ts';
import type { Instant } from '../time/instant.ts';
import { ANN } from './a-recipient.ts';
import { NOW } from './a-statement.ts';

/** Returns a ledger entry of an event. */
export function anEntry(event: LedgerEvent, recordedAt: Instant = NOW): LedgerEntry {
  const id = event.kind === 'statement-recorded' ? event.statement.id : `entry-${event.kind}`;
  return { id: id as EntryId, recordedAt, actor: { kind: 'system', part: 'test' }, event };
}

/** Returns the entry that records a statement. */
export function recorded(statement: Statement): LedgerEntry {
  return anEntry({ kind: 'statement-recorded', statement }, statement.receivedAt);
}

/** Returns a recipient's state after entries. */
export function recipientAfter(entries: readonly LedgerEntry[], id: RecipientId = ANN): RecipientState | undefined {
  return entries.reduce<RecipientState | undefined>((state, entry) => foldRecipient(id, state, entry), undefined);
}

/** Returns an address's state after entries. */
export function addressAfter(entries: readonly LedgerEntry[], key: AddressKey): AddressState | undefined {
  return entries.reduce<AddressState | undefined>((state, entry) => foldAddress(key, state, entry), undefined);
}

/** Returns the states of all addresses that entries touch. */
export function addressesAfter(entries: readonly LedgerEntry[]): readonly AddressState[] {
  const keys = new Set(entries.flatMap((entry) => subjectsOf(entry).addresses));
  return [...keys].flatMap((key) => addressAfter(entries, key) ?? []);
}
