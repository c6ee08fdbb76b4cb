import type { AddressKey } from '@heed/domain/contact/address';
import type { LedgerPosition } from '@heed/domain/ledger/entry';
import type { AddressState } from '@heed/domain/projection/address-state';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { ChannelSignals } from '@heed/domain/silence/channel-signals';
import type { FactsTarget } from '@heed/use-cases/ports/decision-facts';
import type { Queries } from '../database/database.ts';
import { isUuid } from './is-uuid.ts';

/** What one statement read for a batch of targets. */
export interface ReadRows {
  readonly asOf: LedgerPosition;
  /** The version of the catalogue in force; absent: none was ever applied. */
  readonly catalogueVersion: number | undefined;
  readonly identified: ReadonlyMap<string, RecipientId>;
  readonly states: Map<RecipientId, RecipientState>;
  readonly addresses: Map<AddressKey, AddressState>;
  /** What was seen of whether texts are heard; absent: nobody watches. */
  readonly signals: ChannelSignals | undefined;
}

/**
 * The whole batch in one statement, and so from one snapshot: the head, the watch over texts, the identifiers asked for, the recipients, whom they were merged into
 * (one step; a longer chain is rare and read by itself), and every address of theirs. Each part is a list of keys against one index, so that a plan made
 * once is right for one target and for ten thousand.
 */
const READ_FACTS = `
  with named as materialized (
    select value_key, recipient from recipient_identifier where value_key = any ($2::text[])
  ), asked as materialized (
    select id, address_keys, doc from recipient_state where id = any ($1::uuid[] || array(select recipient from named))
  ), survivor as materialized (
    select id, address_keys, doc from recipient_state
      where id = any (array(select (doc #>> '{profile,status,into}')::uuid from asked where doc #> '{profile,status,into}' is not null))
  )
  select 'h' as part, (select max(version) from catalogue)::text as key, to_jsonb(position) as doc from ledger_head
  union all select 'w', channel, doc from channel_watch
  union all select 'i', value_key, to_jsonb(recipient) from named
  union all select 'r', id::text, doc from asked
  union all select 'r', id::text, doc from survivor
  union all select 'a', address, doc from address_state where address = any (
    $3::text[] || array(select unnest(address_keys) from asked) || array(select unnest(address_keys) from survivor))`;

type FactRow =
  | { readonly part: 'h'; readonly key: string | null; readonly doc: LedgerPosition }
  | { readonly part: 'w'; readonly key: string; readonly doc: ChannelSignals }
  | { readonly part: 'i'; readonly key: string; readonly doc: RecipientId }
  | { readonly part: 'r'; readonly key: RecipientId; readonly doc: RecipientState }
  | { readonly part: 'a'; readonly key: AddressKey; readonly doc: AddressState };

/** Reads what a batch of targets needs. Who was merged is followed one step. */
export async function readFactRows({ query }: Queries, targets: readonly FactsTarget[]): Promise<ReadRows> {
  const ids = new Set<string>();
  const valueKeys = new Set<string>();
  const addressKeys = new Set<string>();
  for (const target of targets) {
    if (target.kind === 'address') addressKeys.add(target.address);
    else if (target.ref.kind === 'external') valueKeys.add(target.ref.valueKey);
    else if (isUuid(target.ref.id)) ids.add(target.ref.id);
  }
  const rows = await query<FactRow>('read-facts', READ_FACTS, [[...ids], [...valueKeys], [...addressKeys]]);
  let asOf = 0 as LedgerPosition;
  let catalogueVersion: number | undefined;
  let signals: ChannelSignals | undefined;
  const identified = new Map<string, RecipientId>();
  const states = new Map<RecipientId, RecipientState>();
  const addresses = new Map<AddressKey, AddressState>();
  for (const row of rows) {
    if (row.part === 'r') states.set(row.key, row.doc);
    else if (row.part === 'a') addresses.set(row.key, row.doc);
    else if (row.part === 'w') signals = row.doc;
    else if (row.part === 'i') identified.set(row.key, row.doc);
    else {
      asOf = row.doc;
      catalogueVersion = row.key === null ? undefined : Number(row.key);
    }
  }
  return { asOf, catalogueVersion, identified, states, addresses, signals };
}
