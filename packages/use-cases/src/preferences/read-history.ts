import type { LedgerPosition, SealedEntry } from '@heed/domain/ledger/entry';
import { subjectsOf } from '@heed/domain/ledger/subjects-of';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { UseCaseDeps } from '../deps.ts';

/** Which part of a history is wanted. */
export interface HistoryPage {
  readonly recipient: RecipientId;
  readonly before?: LedgerPosition;
  readonly limit: number;
}

/** Returns what happened to a recipient's record and to the addresses they have, newest first. */
export async function readHistory(
  { ledger, recipients }: Pick<UseCaseDeps, 'ledger' | 'recipients'>,
  { recipient, before, limit }: HistoryPage,
): Promise<readonly SealedEntry[]> {
  const page = { limit, ...(before === undefined ? {} : { before }) };
  const points = (await recipients.state(recipient))?.profile.contactPoints ?? [];
  const addresses = [...new Set(points.map(({ address }) => address))];
  const pages = await Promise.all([
    ledger.entriesAbout({ recipient }, page),
    ...addresses.map((address) => ledger.entriesAbout({ address }, page)),
  ]);
  const entries = new Map(pages.flat().map((sealed) => [sealed.position, sealed] as const));
  // What is about another person with the same address is theirs alone.
  const isOwn = ({ entry }: SealedEntry) => {
    const people = subjectsOf(entry).recipients;
    return people.length === 0 || people.includes(recipient);
  };
  return [...entries.values()]
    .filter(isOwn)
    .sort((one, other) => other.position - one.position)
    .slice(0, limit);
}
