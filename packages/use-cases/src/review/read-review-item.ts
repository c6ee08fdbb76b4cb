import type { SealedEntry } from '@heed/domain/ledger/entry';
import type { ReviewItem, ReviewItemId } from '@heed/domain/review/review-item';
import type { InboundRequest } from '@heed/domain/request/request';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { UseCaseDeps } from '../deps.ts';
import { lookBy, type StaffMember } from '../desk/staff-member.ts';
import { personRequestsOf } from '../person/person-request.ts';
import { readHistory } from '../preferences/read-history.ts';

/** What a reviewer sees of an item. */
export interface ReviewView {
  readonly item: ReviewItem;
  /** The request as it came, while it is kept. */
  readonly evidence: string | undefined;
  /** What happened to the record, newest first. */
  readonly timeline: readonly SealedEntry[];
  /** Whom it concerns: the recipient, or everybody behind the address. */
  readonly people: readonly RecipientId[];
}

const TIMELINE = 50;

/**
 * Returns an item with the patient's own words and the timeline, or `undefined`. That it was read is kept first, once for everybody it concerns
 * (45 CFR 164.312(b)); where it cannot be kept, it throws and nothing is shown. Rule: docs/rules/spoken-requests.md
 */
export async function readReviewItem(
  deps: Pick<UseCaseDeps, 'reviews' | 'ledger' | 'evidence' | 'recipients' | 'looks'>,
  { item: id, by }: { readonly item: ReviewItemId; readonly by: StaffMember },
): Promise<ReviewView | undefined> {
  const item = await deps.reviews.item(id);
  if (item === undefined) return undefined;
  const { subject } = item;
  const behind = subject.kind === 'recipient' ? [] : await deps.recipients.behind(subject.address);
  const people =
    subject.kind === 'recipient' ? [subject.recipient] : [...new Set(behind.map(({ recipient }) => recipient))];
  const look = (recipient?: RecipientId) => ({ ...lookBy(by, 'item-opened', recipient), item: id });
  await deps.looks.keep(people.length === 0 ? [look()] : people.map(look));
  const timeline =
    subject.kind === 'recipient'
      ? await readHistory(deps, { recipient: subject.recipient, limit: TIMELINE })
      : await deps.ledger.entriesAbout({ address: subject.address }, { limit: TIMELINE });
  return {
    item,
    evidence: await wordsOf(deps, item, timeline),
    timeline,
    people,
  };
}

async function wordsOf(
  { evidence }: Pick<UseCaseDeps, 'evidence'>,
  item: ReviewItem,
  timeline: readonly SealedEntry[],
): Promise<string | undefined> {
  const notes = personRequestsOf(item, timeline);
  if (notes.length > 0) return notesOf({ evidence }, notes);
  const { request, statements } = item;
  for (const { entry } of timeline) {
    const { event } = entry;
    if (event.kind === 'request-received' && event.request.id === request) return evidence.read(event.request.evidence);
    if (event.kind === 'statement-recorded' && statements.includes(event.statement.id)) {
      if (event.statement.evidence !== undefined) return evidence.read(event.statement.evidence);
    }
  }
  return undefined;
}

/** Every note that came while the item was open, oldest first; nothing where all were empty. */
async function notesOf(
  { evidence }: Pick<UseCaseDeps, 'evidence'>,
  requests: readonly InboundRequest[],
): Promise<string | undefined> {
  const notes = await Promise.all(requests.toReversed().map((request) => evidence.read(request.evidence)));
  const written = notes.filter((note) => note !== undefined && note !== '');
  return written.length === 0 ? undefined : written.join('\n\n');
}
