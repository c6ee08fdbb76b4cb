import { randomBytes } from 'node:crypto';
import type { AddressKey } from '@heed/domain/contact/address';
import type { AddressState } from '@heed/domain/projection/address-state';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { ContactPointId, RecipientId } from '@heed/domain/recipient/recipient';
import type { RecipientRef, Recipients } from '@heed/use-cases/ports/recipients';
import type { Database } from '../database.ts';

/** Returns the recipients' rows on PostgreSQL. */
export function createPostgresRecipients(database: Database): Recipients {
  const { query } = database;
  return {
    find: (refs) => findRecipients(database, refs),
    async state(id) {
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
        'select address, doc from address_state where address = any($1)',
        [keys],
      );
      return new Map(rows.map(({ address, doc }) => [address, doc]));
    },
    async behind(address) {
      const rows = await query<{ id: RecipientId; doc: RecipientState }>(
        'behind',
        'select id, doc from recipient_state where address_keys @> array[$1] order by id',
        [address],
      );
      return rows.flatMap(({ id, doc }) => {
        const point = doc.profile.contactPoints.find((candidate) => candidate.address === address);
        return point === undefined ? [] : [{ recipient: id, contactPoint: point.id }];
      });
    },
    async byContactPointKey(key) {
      const [row] = await query<{ id: ContactPointId; recipient: RecipientId }>(
        'by-point-key',
        'select id, recipient from contact_point where key = $1',
        [key],
      );
      return row === undefined ? undefined : { recipient: row.recipient, contactPoint: row.id };
    },
    async byRecipientKey(key) {
      const [row] = await query<{ id: RecipientId }>(
        'by-recipient-key',
        'select id from recipient_state where key = $1',
        [key],
      );
      return row?.id;
    },
    async keyOfAddress(address) {
      await query(
        'make-address-key',
        'insert into address_link (address, key) values ($1, $2) on conflict (address) do nothing',
        [address, randomKey()],
      );
      const [row] = await query<{ key: string }>('address-key', 'select key from address_link where address = $1', [
        address,
      ]);
      return row?.key ?? '0';
    },
    async addressByKey(key) {
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
      const [row] = await query<{ count: string }>(undefined, 'select count(*) as count from recipient_state');
      return Number(row?.count ?? 0);
    },
  };
}

/** 63 random bits as decimal digits. */
function randomKey(): string {
  return (randomBytes(8).readBigUInt64BE() >> 1n).toString();
}

/** Returns ids in the order of the references; two reads for a batch of any size. */
export async function findRecipients(
  { query }: Pick<Database, 'query'>,
  refs: readonly RecipientRef[],
): Promise<readonly (RecipientId | undefined)[]> {
  const ids = refs.flatMap((ref) => (ref.kind === 'id' && isUuid(ref.id) ? [ref.id] : []));
  const keys = refs.flatMap((ref) => (ref.kind === 'external' ? [ref.valueKey] : []));
  const known =
    ids.length === 0
      ? []
      : await query<{ id: RecipientId }>('known-ids', 'select id from recipient_state where id = any($1::uuid[])', [
          ids,
        ]);
  const named =
    keys.length === 0
      ? []
      : await query<{ value_key: string; recipient: RecipientId }>(
          'known-keys',
          'select value_key, recipient from recipient_identifier where value_key = any($1)',
          [keys],
        );
  const knownIds = new Set<string>(known.map(({ id }) => id));
  const byKey = new Map(named.map(({ value_key, recipient }) => [value_key, recipient]));
  return refs.map((ref) => (ref.kind === 'id' ? (knownIds.has(ref.id) ? ref.id : undefined) : byKey.get(ref.valueKey)));
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
