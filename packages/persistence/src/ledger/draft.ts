import type { AddressKey } from '@heed/domain/contact/address';
import type { LedgerEntry } from '@heed/domain/ledger/entry';
import { recipientToldOf } from '@heed/domain/ledger/recipient-told-of';
import { subjectsOf } from '@heed/domain/ledger/subjects-of';
import type { AddressState } from '@heed/domain/projection/address-state';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { ReviewItem, ReviewItemId } from '@heed/domain/review/review-item';
import type { WriteClaim } from '@heed/use-cases/ports/ledger';
import { MergedAway } from '@heed/use-cases/ports/merged-away';
import type { Queries } from '../database/database.ts';
import { keepSealed } from '../vault/sealed-rows.ts';
import type { SealedRow } from '../vault/sealing.ts';
import { foldEntry, noRows, reviewOf } from './fold-entry.ts';
import { foldIntoProposal } from './proposal-rows.ts';
import { writeAddresses, writeCatalogue, writeEntries, writeRecipients, writeReview } from './write-rows.ts';

/** Thrown when a write touches somebody that its claim did not name: that would be a race. */
class UnclaimedSubject extends Error {
  override readonly name = 'UnclaimedSubject';
}

/** What one write has read, and what it has appended and not yet sent to the database. */
export interface Draft {
  readonly recipient: (id: RecipientId) => Promise<RecipientState | undefined>;
  readonly address: (key: AddressKey) => Promise<AddressState | undefined>;
  readonly reviewItem: (id: ReviewItemId) => Promise<ReviewItem | undefined>;
  append(entry: LedgerEntry): Promise<void>;
  /** Keeps an encrypted value. */
  keep(row: SealedRow): void;
  /** Sends what was appended, in few statements. Needed before the end, and before anything is looked up in other ways. */
  flush(): Promise<void>;
}

/** The states of everything a write claims: nobody else can change them while it lasts. */
export interface ClaimedStates {
  readonly recipients: readonly RecipientState[];
  readonly addresses: readonly AddressState[];
}

/** Returns an empty draft on a transaction that holds the claim's locks. */
export function openDraft(queries: Queries, claim: WriteClaim, states: ClaimedStates): Draft {
  const rows = noRows();
  for (const state of states.recipients) rows.recipients.set(state.profile.id, state);
  for (const state of states.addresses) rows.addresses.set(state.address, state);
  const claimed = { recipients: new Set<string>(claim.recipients), addresses: new Set<string>(claim.addresses) };
  let entries: LedgerEntry[] = [];
  let sealed: SealedRow[] = [];
  const changed = {
    recipients: new Set<RecipientId>(),
    addresses: new Set<AddressKey>(),
    reviews: new Set<ReviewItemId>(),
  };

  const draft: Draft = {
    async recipient(id) {
      return claimed.recipients.has(id) ? rows.recipients.get(id) : readDoc(queries, 'recipient_state', 'id', id);
    },
    async address(key) {
      return claimed.addresses.has(key) ? rows.addresses.get(key) : readDoc(queries, 'address_state', 'address', key);
    },
    async reviewItem(id) {
      return rows.reviews.get(id) ?? readDoc(queries, 'review_item', 'id', id);
    },
    async append(entry) {
      const about = subjectsOf(entry);
      if (
        !about.recipients.every((id) => claimed.recipients.has(id)) ||
        !about.addresses.every((key) => claimed.addresses.has(key))
      ) {
        throw new UnclaimedSubject(`A ${entry.event.kind} entry is about somebody who was not claimed.`);
      }
      const told = recipientToldOf(entry.event);
      if (told !== undefined && rows.recipients.get(told)?.profile.status.kind === 'merged') throw new MergedAway();
      const review = reviewOf(entry);
      const item = review === undefined ? undefined : await draft.reviewItem(review);
      if (item !== undefined) rows.reviews.set(item.id, item);
      const folded = foldEntry(rows, entry);
      for (const id of folded.recipients) changed.recipients.add(id);
      for (const key of folded.addresses) changed.addresses.add(key);
      if (folded.review !== undefined) changed.reviews.add(folded.review);
      entries.push(entry);
    },
    keep: (row) => void sealed.push(row),
    async flush() {
      const kept = sealed;
      sealed = [];
      if (kept.length > 0) await keepSealed(queries, kept);
      if (entries.length === 0) return;
      const written = entries;
      entries = [];
      await writeEntries(queries, written);
      for (const { event, recordedAt } of written)
        if (event.kind === 'catalogue-applied') await writeCatalogue(queries, event.catalogue, recordedAt);
      for (const entry of written) await foldIntoProposal(queries, entry);
      const recipients = take(changed.recipients, rows.recipients);
      if (recipients.length > 0) await writeRecipients(queries, recipients);
      const addresses = take(changed.addresses, rows.addresses);
      if (addresses.length > 0) await writeAddresses(queries, addresses);
      for (const item of take(changed.reviews, rows.reviews)) await writeReview(queries, item);
    },
  };
  return draft;
}

function take<Key, Row>(names: Set<Key>, rows: ReadonlyMap<Key, Row>): readonly Row[] {
  const taken = [...names].flatMap((name) => rows.get(name) ?? []);
  names.clear();
  return taken;
}

async function readDoc<Doc>(
  { query }: Queries,
  table: 'recipient_state' | 'address_state' | 'review_item',
  key: 'id' | 'address',
  value: string,
): Promise<Doc | undefined> {
  const [row] = await query<{ doc: Doc }>(`doc-of-${table}`, `select doc from ${table} where ${key} = $1`, [value]);
  return row?.doc;
}
