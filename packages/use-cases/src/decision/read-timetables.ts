import { findType } from '@heed/domain/catalogue/find-type';
import type { DecisionFacts } from '@heed/domain/decision/decision';
import { timetable, type TimetableSegment } from '@heed/domain/decision/timetable';
import type { LedgerPosition } from '@heed/domain/ledger/entry';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import type { DecisionAsked } from './decide-many.ts';

/** What will be decided about one question, from now on. */
export type TimetableAnswer =
  | {
      readonly kind: 'read';
      /** The recipient answered about: the survivor, after a merge. */
      readonly recipient: RecipientId | undefined;
      readonly segments: readonly TimetableSegment[];
      readonly asOf: LedgerPosition;
    }
  | { readonly kind: 'unknown-type'; readonly type: string };

/** How far ahead a timetable reaches at most: 7 days, ours. Further on, too much will have been said. */
const LONGEST_MS = 7 * 86_400_000;

/**
 * Returns what will be decided from now to `through`, as long as nothing new is said, for every question in order and all from one snapshot.
 * While stops by text may not be heard it reaches only as far as is known of that. A change of the feed about the recipient after `asOf` ends what it says. Throws when the store cannot be reached.
 */
export async function readTimetables(
  { facts, clock }: Pick<UseCaseDeps, 'facts' | 'clock'>,
  asked: readonly Omit<DecisionAsked, 'at' | 'address'>[],
  wanted: Instant,
): Promise<{ readonly from: Instant; readonly through: Instant; readonly answers: readonly TimetableAnswer[] }> {
  const from = clock.now();
  const known = await facts.read(asked.map(({ target }) => target));
  const through = Math.min(wanted, from + LONGEST_MS, heardThrough(known.facts, asked)) as Instant;
  const answers = asked.map(({ type, channel }, index): TimetableAnswer => {
    const about = known.facts[index];
    if (about === undefined) throw new Error('The reader returned fewer facts than it was asked for.');
    if (findType(about.catalogue, type) === undefined) return { kind: 'unknown-type', type };
    return {
      kind: 'read',
      recipient: about.target.kind === 'recipient' ? about.target.state.profile.id : undefined,
      segments: timetable(about, { type, channel }, { from, through }),
      asOf: known.asOf,
    };
  });
  return { from, through, answers };
}

/** Returns until when it is known that stops on the channels asked about are heard, or are not. Rule: docs/rules/13-silence.md */
function heardThrough(facts: readonly DecisionFacts[], asked: readonly Pick<DecisionAsked, 'channel'>[]): number {
  const holds = facts.flatMap(({ hold }, index) => {
    const channel = asked[index]?.channel;
    return hold === undefined || channel === undefined || !hold.channels.includes(channel) ? [] : [hold.until];
  });
  return Math.min(...new Set(holds));
}
