import { randomBytes } from 'node:crypto';
import type { AddressKey } from '@heed/domain/contact/address';
import type { AddressState } from '@heed/domain/projection/address-state';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { ContactPointId, RecipientId } from '@heed/domain/recipient/recipient';
import type { Recipients } from '@heed/use-cases/ports/recipients';
import type { Database, Queries } from '../database/database.ts';
import { isKey, isUuid } from './is-uuid.ts';

/** Whoever was erased keeps the hash of an address, for their old links alone: nobody is written to there. */
export const NOT_ERASED = `not exists (select from recipient_state as state
  where state.id = recipient and state.doc #>> '{profile,status,kind}' = 'erased')`;

/** Ids are ordered by time (RFC 9562 §5.7): both ends of the index tell of systems that came late and of those that were there first. */
const SYSTEMS = `select distinct external ->> 'system' as system from (
    (select doc from recipient_state order by id desc limit 500) union all (select doc from recipient_state order by id limit 500)
  ) as known, jsonb_array_elements(known.doc #> '{profile,externals}') as external`;

/** Returns the recipients' rows on PostgreSQL. */
export function createPostgresRecipients(database: Database): Recipients {
  const { query } = database;
  return {
    async find(refs) {
      const rows = await query<{ name: string; id: RecipientId }>(
        'find-recipients',
        `select id::text as name, id from recipient_state where id = any ($1::uuid[])
         union all select value_key, recipient from recipient_identifier where value_key = any ($2::text[])`,
        [
          refs.flatMap((ref) => (ref.kind === 'id' && isUuid(ref.id) ? [ref.id] : [])),
          refs.flatMap((ref) => (ref.kind === 'external' ? [ref.valueKey] : [])),
        ],
      );
      const found = new Map(rows.map(({ name, id }) => [name, id]));
      return refs.map((ref) => found.get(ref.kind === 'id' ? ref.id : ref.valueKey));
    },
    async state(id) {
      if (!isUuid(id)) return undefined;
      const [row] = await query<{ doc: RecipientState }>(
        'recipient-state',
        'select doc from recipient_state where id = $1',
        [id],
      );
      return row?.doc;
    },
    async addressStates(keys) {
      const rows = await query<{ address: AddressKey; doc: AddressState }>(
        'address-states',
        'select address, doc from address_state where address = any ($1::text[])',
        [keys],
      );
      return new Map(rows.map(({ address, doc }) => [address, doc]));
    },
    async behind(address) {
      return query<{ recipient: RecipientId; contactPoint: ContactPointId }>(
        'behind-address',
        `select recipient, contact_point as "contactPoint" from recipient_contact where address = $1 and current and ${NOT_ERASED}
         order by recipient, contact_point`,
        [address],
      );
    },
    async byContactPointKey(key) {
      if (!isKey(key)) return undefined;
      const [row] = await query<{ recipient: RecipientId; contactPoint: ContactPointId }>(
        'by-contact-point-key',
        'select recipient, contact_point as "contactPoint" from recipient_contact where key = $1',
        [key],
      );
      return row;
    },
    async byRecipientKey(key) {
      if (!isKey(key)) return undefined;
      const [row] = await query<{ id: RecipientId }>(
        'by-recipient-key',
        'select id from recipient_state where key = $1',
        [key],
      );
      return row?.id;
    },
    keyOfAddress: (address) => keyOfAddress(database, address),
    async addressByKey(key) {
      if (!isKey(key)) return undefined;
      const [row] = await query<{ address: AddressKey }>(
        'address-by-key',
        'select address from address_link where key = $1',
        [key],
      );
      return row?.address;
    },
    async page(after, limit) {
      const rows = await query<{ doc: RecipientState }>(
        'recipient-page',
        'select doc from recipient_state where ($1::uuid is null or id > $1) order by id limit $2',
        [after ?? null, limit],
      );
      return rows.map(({ doc }) => doc);
    },
    async count() {
      const [row] = await query<{ count: string }>('count-recipients', 'select count(*) as count from recipient_state');
      return Number(row?.count ?? 0);
    },
    async systems() {
      const rows = await query<{ system: string }>('recipient-systems', SYSTEMS, []);
      return rows.map(({ system }) => system).toSorted();
    },
  };
}

async function keyOfAddress(queries: Queries, address: AddressKey): Promise<string> {
  const { query } = queries;
  const read = () =>
    query<{ key: string }>('address-key', 'select key from address_link where address = $1', [address]);
  const [known] = await read();
  if (known !== undefined) return known.key;
  await query('make-address-key', 'insert into address_link (address, key) values ($1, $2) on conflict do nothing', [
    address,
    randomKey(),
  ]);
  // Somebody else may have made it meanwhile; a number already in use (once in 2^63) makes another try.
  const [made] = await read();
  return made?.key ?? keyOfAddress(queries, address);
}

/** 63 random bits as decimal digits. */
function randomKey(): string {
  return (randomBytes(8).readBigUInt64BE() >> 1n).toString();
}
