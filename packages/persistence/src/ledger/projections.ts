import type { AddressKey } from '@heed/domain/contact/address';
import type { LedgerEntry } from '@heed/domain/ledger/entry';
import type { AddressState } from '@heed/domain/projection/address-state';
import { foldAddress } from '@heed/domain/projection/fold-address';
import { foldRecipient } from '@heed/domain/projection/fold-recipient';
import { foldReview } from '@heed/domain/projection/fold-review';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import { subjectsOf } from '@heed/domain/ledger/subjects-of';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { ReviewItem, ReviewItemId, ReviewSubject } from '@heed/domain/review/review-item';
import type { Queries } from '../database.ts';

/** Returns the name of a subject in columns and lists: `r:ID` or `a:KEY`. */
export function subjectName(subject: ReviewSubject): string {
  return subject.kind === 'recipient' ? `r:${subject.recipient}` : `a:${subject.address}`;
}

/** Returns the names of all subjects of an entry. */
export function subjectNames(entry: LedgerEntry): readonly string[] {
  const { recipients, addresses } = subjectsOf(entry);
  return [...recipients.map((id) => `r:${id}`), ...addresses.map((key) => `a:${key}`)];
}

export async function readRecipient({ query }: Queries, id: RecipientId): Promise<RecipientState | undefined> {
  const [row] = await query<{ doc: RecipientState }>(
    'recipient-state',
    'select doc from recipient_state where id = $1',
    [id],
  );
  return row?.doc;
}

export async function readAddress({ query }: Queries, key: AddressKey): Promise<AddressState | undefined> {
  const [row] = await query<{ doc: AddressState }>(
    'address-state',
    'select doc from address_state where address = $1',
    [key],
  );
  return row?.doc;
}

export async function readReviewItem({ query }: Queries, id: ReviewItemId): Promise<ReviewItem | undefined> {
  const [row] = await query<{ doc: ReviewItem }>('review-item', 'select doc from review_item where id = $1', [id]);
  return row?.doc;
}

/** Folds one entry into every row it is about, in the entry's own transaction. */
export async function foldIntoRows(queries: Queries, entry: LedgerEntry): Promise<void> {
  const { event } = entry;
  const { recipients, addresses } = subjectsOf(entry);
  for (const id of recipients) {
    const before = await readRecipient(queries, id);
    const after = foldRecipient(id, before, entry);
    if (after !== undefined && after !== before) await writeRecipient(queries, after);
  }
  for (const key of addresses) {
    const before = await readAddress(queries, key);
    const after = foldAddress(key, before, entry);
    if (after !== undefined && after !== before) {
      await queries.query(
        'write-address',
        'insert into address_state (address, doc) values ($1, $2) on conflict (address) do update set doc = excluded.doc',
        [key, after],
      );
    }
  }
  if (event.kind === 'catalogue-applied') {
    await queries.query(undefined, 'insert into catalogue (version, doc) values ($1, $2)', [
      event.catalogue.version,
      event.catalogue,
    ]);
  }
  if (event.kind === 'review-opened' || event.kind === 'review-moved') {
    const before = event.kind === 'review-moved' ? await readReviewItem(queries, event.item) : undefined;
    const after = foldReview(before, entry);
    if (after !== undefined) await writeReview(queries, after);
  }
}

async function writeRecipient({ query }: Queries, state: RecipientState): Promise<void> {
  const { profile } = state;
  const addressKeys = [...new Set(profile.contactPoints.map(({ address }) => address))];
  await query(
    'write-recipient',
    `insert into recipient_state (id, key, doc, address_keys) values ($1, $2, $3, $4)
     on conflict (id) do update set doc = excluded.doc, address_keys = excluded.address_keys`,
    [profile.id, profile.key, state, addressKeys],
  );
  await query(
    'write-contact-points',
    `insert into contact_point (id, key, recipient, address)
     select u.id, u.key, $1, u.address from unnest($2::uuid[], $3::numeric[], $4::text[]) as u (id, key, address)
     on conflict (id) do nothing`,
    [
      profile.id,
      profile.contactPoints.map(({ id }) => id),
      profile.contactPoints.map(({ key }) => key),
      profile.contactPoints.map(({ address }) => address),
    ],
  );
  await query(
    'write-identifiers',
    `insert into recipient_identifier (value_key, recipient) select unnest($2::text[]), $1 on conflict (value_key) do nothing`,
    [profile.id, profile.externals.map(({ valueKey }) => valueKey)],
  );
}

async function writeReview({ query }: Queries, item: ReviewItem): Promise<void> {
  await query(
    'write-review',
    `insert into review_item (id, subject, reason, state, claimed_by, due_at, doc) values ($1, $2, $3, $4, $5, to_timestamp($6::double precision / 1000), $7)
     on conflict (id) do update set state = excluded.state, claimed_by = excluded.claimed_by, doc = excluded.doc`,
    [
      item.id,
      subjectName(item.subject),
      item.reason,
      item.state.kind,
      'by' in item.state ? item.state.by : null,
      item.dueAt,
      item,
    ],
  );
}
