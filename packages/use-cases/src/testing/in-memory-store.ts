import type { CatalogueProposal, ProposalId } from '@heed/domain/catalogue/catalogue-proposal';
import type { AddressKey } from '@heed/domain/contact/address';
import { canonicalJson } from '@heed/domain/ledger/canonical';
import type { LedgerEntry } from '@heed/domain/ledger/entry';
import { subjectsOf } from '@heed/domain/ledger/subjects-of';
import type { AddressState } from '@heed/domain/projection/address-state';
import { foldAddress } from '@heed/domain/projection/fold-address';
import { foldProposal, proposalOf } from '@heed/domain/projection/fold-proposal';
import { foldRecipient } from '@heed/domain/projection/fold-recipient';
import { foldReview } from '@heed/domain/projection/fold-review';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { DatedCatalogue } from '@heed/domain/review/laxer-moves';
import type { ReviewItem, ReviewItemId } from '@heed/domain/review/review-item';

/** What the ledger folds into: the rows that reads are answered from. */
export interface Rows {
  readonly recipients: Map<RecipientId, RecipientState>;
  readonly addresses: Map<AddressKey, AddressState>;
  readonly reviews: Map<ReviewItemId, ReviewItem>;
  readonly catalogues: DatedCatalogue[];
  readonly proposals: Map<ProposalId, CatalogueProposal>;
}

/** The whole store of a test. */
export interface InMemoryStore {
  readonly entries: LedgerEntry[];
  rows: Rows;
}

/** Returns rows with nothing in them. */
export function emptyRows(): Rows {
  return { recipients: new Map(), addresses: new Map(), reviews: new Map(), catalogues: [], proposals: new Map() };
}

/** Returns rows that can be changed without changing the originals. */
export function copyRows(rows: Rows): Rows {
  return {
    recipients: new Map(rows.recipients),
    addresses: new Map(rows.addresses),
    reviews: new Map(rows.reviews),
    catalogues: [...rows.catalogues],
    proposals: new Map(rows.proposals),
  };
}

/** Folds one entry into every row it is about, with the very functions the real store uses. */
export function foldInto(rows: Rows, entry: LedgerEntry): void {
  const { event } = entry;
  for (const id of subjectsOf(entry).recipients)
    put(rows.recipients, id, foldRecipient(id, rows.recipients.get(id), entry));
  for (const key of subjectsOf(entry).addresses)
    put(rows.addresses, key, foldAddress(key, rows.addresses.get(key), entry));
  if (event.kind === 'catalogue-applied')
    rows.catalogues.push({ catalogue: event.catalogue, appliedAt: entry.recordedAt });
  const proposal = proposalOf(entry);
  if (proposal !== undefined) put(rows.proposals, proposal, foldProposal(rows.proposals.get(proposal), entry));
  if (event.kind === 'review-opened')
    put(rows.reviews, event.item.id, foldReview(rows.reviews.get(event.item.id), entry));
  if (event.kind === 'review-moved') put(rows.reviews, event.item, foldReview(rows.reviews.get(event.item), entry));
}

/** Returns the rows that the entries fold into. */
export function foldAll(entries: readonly LedgerEntry[]): Rows {
  const rows = emptyRows();
  for (const entry of entries) foldInto(rows, entry);
  return rows;
}

/** Returns the names of rows that differ. */
export function differingRows(one: Rows, other: Rows): readonly string[] {
  const text = (rows: Rows) =>
    new Map([
      ...[...rows.recipients].map(([id, row]) => [`r:${id}`, canonicalJson(row)] as const),
      ...[...rows.addresses].map(([key, row]) => [`a:${key}`, canonicalJson(row)] as const),
      ...[...rows.reviews].map(([id, row]) => [`v:${id}`, canonicalJson(row)] as const),
      ...[...rows.proposals].map(([id, row]) => [`p:${id}`, canonicalJson(row)] as const),
    ]);
  const [left, right] = [text(one), text(other)];
  return [...new Set([...left.keys(), ...right.keys()])].filter((name) => left.get(name) !== right.get(name));
}

function put<Key, Row>(rows: Map<Key, Row>, key: Key, row: Row | undefined): void {
  if (row !== undefined) rows.set(key, row);
}
