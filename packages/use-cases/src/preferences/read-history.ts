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
  // What is about another person with the same address is theirs alone.
  const isOwn = ({ entry }: SealedEntry) => {
    const people = subjectsOf(entry).recipients;
    return people.length === 0 || people.includes(recipient);
  };
  const points = (await recipients.state(recipient))?.profile.contactPoints ?? [];
  const addresses = [...new Set(points.map(({ address }) => address))];
  const page = { before, limit, isOwn };
  const pages = await Promise.all([
    newestOwn(ledger, { recipient }, page),
    ...addresses.map((address) => newestOwn(ledger, { address }, page)),
  ]);
  const entries = new Map(pages.flat().map((sealed) => [sealed.position, sealed] as const));
  return [...entries.values()].sort((one, other) => other.position - one.position).slice(0, limit);
}

/** Reads on until there are enough: others at the same address may have written any number of entries in between. */
async function newestOwn(
  ledger: UseCaseDeps['ledger'],
  subject: Parameters<UseCaseDeps['ledger']['entriesAbout']>[0],
  page: {
    readonly before: LedgerPosition | undefined;
    readonly limit: number;
    readonly isOwn: (sealed: SealedEntry) => boolean;
  },
): Promise<readonly SealedEntry[]> {
  const own: SealedEntry[] = [];
  for (let { before } = page; ;) {
    const part = await ledger.entriesAbout(subject, { limit: page.limit, ...(before === undefined ? {} : { before }) });
    own.push(...part.filter(page.isOwn));
    if (part.length < page.limit || own.length >= page.limit) return own;
    before = part.at(-1)?.position;
  }
}
