import type { CatalogueProposal } from '@heed/domain/catalogue/catalogue-proposal';
import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import type { LedgerEntry } from '@heed/domain/ledger/entry';
import type { AddressState } from '@heed/domain/projection/address-state';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { ReviewItem } from '@heed/domain/review/review-item';
import type { Instant } from '@heed/domain/time/instant';
import type { Queries } from '../database/database.ts';
import { reviewSubject, subjectNames } from './subject-name.ts';

/** Adds entries in their order, each under the names of its subjects. */
export async function writeEntries({ query }: Queries, entries: readonly LedgerEntry[]): Promise<void> {
  const subjects = entries.flatMap((entry) => subjectNames(entry).map((subject) => ({ id: entry.id, subject })));
  await query(
    'write-entries',
    `with added as (
       insert into ledger (body) select body::jsonb from unnest($1::text[]) with ordinality as entry (body, place) order by place returning seq, id
     )
     insert into ledger_subject (subject, seq)
     select about.subject, added.seq from unnest($2::uuid[], $3::text[]) as about (id, subject) join added using (id)`,
    [
      entries.map((entry) => JSON.stringify(entry)),
      subjects.map(({ id }) => id),
      subjects.map(({ subject }) => subject),
    ],
  );
}

/** Writes the rows of recipients, each once, and those by which they are found: contact points and identifiers. A name that two of them have goes to the last. */
export async function writeRecipients({ query }: Queries, states: readonly RecipientState[]): Promise<void> {
  const ids = states.map(({ profile }) => profile.id);
  await query(
    'write-recipients',
    `insert into recipient_state (id, key, address_keys, doc)
     select id, key, string_to_array(address_keys, ','), doc::jsonb from unnest($1::uuid[], $2::bigint[], $3::text[], $4::text[]) as row (id, key, address_keys, doc)
     on conflict (id) do update set key = excluded.key, address_keys = excluded.address_keys, doc = excluded.doc`,
    [
      ids,
      states.map(({ profile }) => profile.key),
      // Keyed hashes are base64url: no comma in them.
      states.map((state) => addressKeysOf(state).join(',')),
      states.map((state) => JSON.stringify(state)),
    ],
  );
  const points = states.flatMap(({ profile }) => profile.contactPoints.map((point) => ({ ...point, of: profile.id })));
  // A contact point that is gone stays findable by its key: a link sent to it may still stop.
  await query(
    'write-contacts',
    `with gone as (
       update recipient_contact set current = false where recipient = any ($1::uuid[]) and current and contact_point <> all ($2::uuid[])
     )
     insert into recipient_contact (contact_point, key, recipient, address, current)
     select distinct on (contact_point) contact_point, key, recipient, address, true
     from unnest($2::uuid[], $3::bigint[], $4::uuid[], $5::text[]) with ordinality as point (contact_point, key, recipient, address, place)
     order by contact_point, place desc
     on conflict (contact_point) do update set key = excluded.key, recipient = excluded.recipient, address = excluded.address, current = true
     where (recipient_contact.key, recipient_contact.recipient, recipient_contact.address, recipient_contact.current)
       is distinct from (excluded.key, excluded.recipient, excluded.address, true)`,
    [
      ids,
      points.map(({ id }) => id),
      points.map(({ key }) => key),
      points.map(({ of }) => of),
      points.map(({ address }) => address),
    ],
  );
  const names = states.flatMap(({ profile }) =>
    profile.externals.map(({ valueKey }) => ({ valueKey, of: profile.id })),
  );
  await query(
    'write-identifiers',
    `with gone as (delete from recipient_identifier where recipient = any ($1::uuid[]) and value_key <> all ($2::text[]))
     insert into recipient_identifier (value_key, recipient)
     select distinct on (value_key) value_key, recipient from unnest($2::text[], $3::uuid[]) with ordinality as name (value_key, recipient, place)
     order by value_key, place desc
     on conflict (value_key) do update set recipient = excluded.recipient where recipient_identifier.recipient <> excluded.recipient`,
    [ids, names.map(({ valueKey }) => valueKey), names.map(({ of }) => of)],
  );
}

/** Returns the addresses of a recipient, each once: what the hot read path follows. */
export function addressKeysOf({ profile }: RecipientState): readonly string[] {
  return [...new Set(profile.contactPoints.map(({ address }) => address))];
}

/** Writes the rows of addresses. */
export async function writeAddresses({ query }: Queries, states: readonly AddressState[]): Promise<void> {
  await query(
    'write-addresses',
    `insert into address_state (address, doc) select address, doc::jsonb from unnest($1::text[], $2::text[]) as row (address, doc)
     on conflict (address) do update set doc = excluded.doc`,
    [states.map(({ address }) => address), states.map((state) => JSON.stringify(state))],
  );
}

/** Writes the row of a review item. Throws when another of that reason is open for the subject. */
export async function writeReview({ query }: Queries, item: ReviewItem): Promise<void> {
  await query(
    'write-review',
    `insert into review_item (id, subject, reason, state, claimed_by, due_at, doc) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (id) do update set subject = excluded.subject, reason = excluded.reason, state = excluded.state, claimed_by = excluded.claimed_by,
       due_at = excluded.due_at, doc = excluded.doc`,
    [
      item.id,
      reviewSubject(item.subject),
      item.reason,
      item.state.kind,
      'by' in item.state ? item.state.by : null,
      item.dueAt,
      JSON.stringify(item),
    ],
  );
}

/** Writes the row of a catalogue. Throws when that version was applied before. */
export async function writeCatalogue({ query }: Queries, catalogue: Catalogue, appliedAt: Instant): Promise<void> {
  await query('write-catalogue', 'insert into catalogue (version, applied_at, doc) values ($1, $2, $3)', [
    catalogue.version,
    appliedAt,
    JSON.stringify(catalogue),
  ]);
}

/** Writes the row of a proposed catalogue. */
export async function writeProposal({ query }: Queries, proposal: CatalogueProposal): Promise<void> {
  await query(
    'write-proposal',
    `insert into catalogue_proposal (id, proposed_at, doc) values ($1, $2, $3) on conflict (id) do update set proposed_at = excluded.proposed_at, doc = excluded.doc`,
    [proposal.id, proposal.proposedAt, JSON.stringify(proposal)],
  );
}
