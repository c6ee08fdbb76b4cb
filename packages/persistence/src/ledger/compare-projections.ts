import { canonicalJson } from '@heed/domain/ledger/canonical';
import type { LedgerEntry } from '@heed/domain/ledger/entry';
import { subjectsOf } from '@heed/domain/ledger/subjects-of';
import { foldAddress } from '@heed/domain/projection/fold-address';
import { foldRecipient } from '@heed/domain/projection/fold-recipient';
import { foldReview } from '@heed/domain/projection/fold-review';
import type { Database } from '../database.ts';

const BATCH = 1000;
const TABLES = [
  ['r:', 'select id::text as key, doc from recipient_state'],
  ['a:', 'select address as key, doc from address_state'],
  ['v:', 'select id::text as key, doc from review_item'],
] as const;

/** Folds the whole ledger anew, in its sealed order, and returns the names of rows that are not byte for byte what is served. */
export async function compareProjections(database: Database): Promise<readonly string[]> {
  const rebuilt = new Map<string, unknown>();
  for (let position = 0; ;) {
    const rows = await database.query<{ position: string; body: LedgerEntry }>(
      undefined,
      'select s.position, l.body from ledger_seal s join ledger l on l.id = s.entry where s.position > $1 order by s.position limit $2',
      [position, BATCH],
    );
    for (const { body } of rows) foldInto(rebuilt, body);
    position = Number(rows.at(-1)?.position ?? position);
    if (rows.length < BATCH) break;
  }
  const differing: string[] = [];
  for (const [prefix, sql] of TABLES) {
    for (const { key, doc } of await database.query<{ key: string; doc: unknown }>(undefined, sql)) {
      const name = `${prefix}${key}`;
      if (!rebuilt.has(name) || canonicalJson(rebuilt.get(name)) !== canonicalJson(doc)) differing.push(name);
      rebuilt.delete(name);
    }
  }
  return [...differing, ...rebuilt.keys()];
}

function foldInto(rows: Map<string, unknown>, entry: LedgerEntry): void {
  const put = (name: string, value: unknown) => {
    if (value !== undefined) rows.set(name, value);
  };
  const { recipients, addresses } = subjectsOf(entry);
  for (const id of recipients)
    put(`r:${id}`, foldRecipient(id, rows.get(`r:${id}`) as Parameters<typeof foldRecipient>[1], entry));
  for (const key of addresses)
    put(`a:${key}`, foldAddress(key, rows.get(`a:${key}`) as Parameters<typeof foldAddress>[1], entry));
  const { event } = entry;
  const item = event.kind === 'review-opened' ? event.item.id : event.kind === 'review-moved' ? event.item : undefined;
  if (item !== undefined)
    put(`v:${item}`, foldReview(rows.get(`v:${item}`) as Parameters<typeof foldReview>[0], entry));
}
