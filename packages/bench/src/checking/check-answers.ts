import type { LedgerEntry, LedgerPosition } from '@heed/domain/ledger/entry';
import type { AddressKey } from '@heed/domain/contact/address';
import type { Reason } from '@heed/domain/decision/reason';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { instantOf, type Instant } from '@heed/domain/time/instant';
import { referenceDecide } from '@heed/domain/testing/reference-decide';
import type { UseCaseDeps } from '@heed/use-cases/deps';
import type { BenchQuestion } from '../picking/pick-questions.ts';

/** Gives the served answer to a question about a moment. */
export type Ask = (question: BenchQuestion, at: Instant) => Promise<{ readonly reason: string }>;

/** How the check ended: how often each reason came, and every answer that was not the reference's. */
export interface CheckedAnswers {
  readonly reasons: ReadonlyMap<string, number>;
  readonly wrong: readonly string[];
}

type Deps = Pick<UseCaseDeps, 'ledger' | 'recipients' | 'catalogues'>;

/** Asks every question and compares the reason with the one that the plain reference finds in the whole history. Names no recipient by more than the id. */
export async function checkAnswers(deps: Deps, questions: readonly BenchQuestion[], ask: Ask): Promise<CheckedAnswers> {
  const catalogue = await deps.catalogues.current();
  const reasons = new Map<string, number>();
  const wrong: string[] = [];
  for (const question of questions) {
    const at = instantOf(Date.now());
    if (at === undefined) throw new Error('The clock is out of range.');
    const expected = await expectedReason(deps, catalogue, question, at);
    const { reason } = await ask(question, at);
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    if (reason !== expected)
      wrong.push(`${question.id} ${question.type} ${question.channel}: ${reason}, not ${expected}`);
  }
  return { reasons, wrong };
}

async function expectedReason(
  deps: Deps,
  catalogue: Parameters<typeof referenceDecide>[2],
  { id, type, channel }: BenchQuestion,
  at: Instant,
): Promise<Reason> {
  let survivor = id;
  let history = await historyOf(deps, { recipient: id });
  for (;;) {
    const profile = history.findLast(({ event }) => event.kind === 'recipient-registered')?.event;
    if (profile?.kind !== 'recipient-registered' || profile.profile.status.kind !== 'merged') break;
    survivor = profile.profile.status.into;
    history = await historyOf(deps, { recipient: survivor });
  }
  const addresses = new Set<AddressKey>();
  for (const { event } of history)
    if (event.kind === 'recipient-registered')
      for (const { address } of event.profile.contactPoints) addresses.add(address);
  const histories = [history];
  for (const address of addresses) histories.push(await historyOf(deps, { address }));
  return referenceDecide(inOrder(histories.flat()), survivor, catalogue, { type, channel, at }).reason;
}

interface PlacedEntry extends LedgerEntry {
  readonly position: LedgerPosition;
}

/** An entry that is about two subjects counts once. */
function inOrder(entries: readonly PlacedEntry[]): readonly LedgerEntry[] {
  const byPosition = new Map(entries.map((entry) => [entry.position, entry]));
  return [...byPosition.values()].sort((one, other) => one.position - other.position);
}

async function historyOf(
  { ledger }: Deps,
  subject: { readonly recipient: RecipientId } | { readonly address: AddressKey },
): Promise<readonly PlacedEntry[]> {
  const PAGE = 1000;
  const newestFirst = await ledger.entriesAbout(subject, { limit: PAGE });
  if (newestFirst.length === PAGE) throw new Error('A history is longer than one page.');
  return newestFirst.map(({ entry, position }) => ({ ...entry, position })).reverse();
}
