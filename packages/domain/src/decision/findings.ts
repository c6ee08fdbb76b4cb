import type { CommunicationType } from '../catalogue/catalogue.ts';
import type { DecidedChannel } from '../channel/channel.ts';
import type { Strand } from '../projection/recipient-state.ts';
import type { ContactPoint, RecipientProfile } from '../recipient/recipient.ts';
import { isClaim } from '../statement/claim.ts';
import { covers } from '../statement/coverage.ts';
import type { Instant } from '../time/instant.ts';
import { applyRules, type Judgement } from './apply-rules.ts';
import type { DecisionFacts, Outcome } from './decision.ts';
import { REASONS, type Reason } from './reason.ts';
import { openCase } from './open-case.ts';
import { outcomeOf } from './outcome-of.ts';
import type { Case } from './rule.ts';
import { stopAt } from './rules/06-address-stop.ts';
import { standingHours, withHours } from './standing-hours.ts';
import { waitingAt } from './waiting-at.ts';

/** What the rules made of a question: once, or for a merged record once for each way of putting it. */
export interface Findings {
  /** The question about the record as a whole. */
  readonly opened: Case;
  /** The strictest of those that count: the answer. */
  readonly deciding: Judgement;
  /** All of these must let a message go. */
  readonly counted: readonly Judgement[];
  /** Everything that was looked at: what may change the answer. */
  readonly all: readonly Judgement[];
  /** Where the message may go, should it go. */
  readonly point: ContactPoint | undefined;
}

/** What says that a record has no way to its person, and nothing of what they want. */
const UNREACHABLE: ReadonlySet<Reason> = new Set<Reason>(['NO_CONTACT_POINT', 'UNDELIVERABLE']);
/** What closes an address. Where the person has since said otherwise, it closes that address alone. */
const AT_THE_ADDRESS: ReadonlySet<Reason> = new Set<Reason>(['ADDRESS_STOPPED', 'CARRIER_BLOCKED']);

/**
 * Returns what the rules say. About a merged record they are asked about each of the records that became one, and the strictest answer
 * counts: each by itself with its own contact points, and all of them together about every contact point there is. So a merge never allows
 * what one of the two would not, except that one without a way to its person, and without a stop at an address it had, may use the other's. Rule: docs/rules/merging.md
 */
export function findingsOn(
  facts: DecisionFacts,
  type: CommunicationType,
  channel: DecidedChannel,
  at: Instant,
): Findings {
  const opened = openCase(facts, type, channel, at);
  const state = opened.recipient;
  if (state?.strands === undefined) {
    const only = applyRules(opened);
    return { opened, deciding: only, counted: [only], all: [only], point: only.last.ways[0]?.point };
  }
  // A request at one address is a doubt about the person, wherever a message would go.
  const waiting = [...state.pending, ...opened.allWays.flatMap(waitingAt)];
  const wished = standingHours(state);
  const judge = (strand: Strand, profile: RecipientProfile) => {
    const statements = withHours(strand.statements, wished);
    return applyRules(
      openCase(
        {
          ...facts,
          target: { kind: 'recipient', state: { profile, statements, pending: waiting, sends: state.sends } },
        },
        type,
        channel,
        at,
      ),
    );
  };
  const { strands } = state;
  const alone = strands
    .map((strand) => ({ strand, judgement: heedingOldStops(judge(strand, strand.profile)) }))
    .filter(({ strand, judgement }) => binds(strand, judgement))
    .map(({ judgement }) => judgement);
  const perPoint = opened.allWays.flatMap(({ point }) =>
    point === undefined
      ? []
      : [{ point, judgements: strands.map((strand) => judge(strand, profileAt(point, strand, strands))) }],
  );
  const best = perPoint.reduce<(typeof perPoint)[number] | undefined>(
    (found, one) =>
      found === undefined || isStricter(strictestOf(found.judgements), strictestOf(one.judgements)) ? one : found,
    undefined,
  );
  const counted = [...(best?.judgements ?? [applyRules(opened)]), ...alone];
  return {
    opened,
    deciding: strictestOf(counted),
    counted,
    all: [...counted, ...perPoint.flatMap(({ judgements }) => judgements)],
    point: best?.point,
  };
}

/** That an address is retired, or that nothing arrives there, ends no stop that was said at it: the record has no other way, and was told no. */
function heedingOldStops(judgement: Judgement): Judgement {
  const { ruling, last, trace } = judgement;
  if (!UNREACHABLE.has(ruling.reason)) return judgement;
  const stop = last.allWays.map((way) => stopAt(last, way)).find((one) => one !== undefined);
  if (stop === undefined) return judgement;
  const note = 'somebody behind an address that no longer serves said stop, and nothing lifted it for this recipient';
  return {
    ...judgement,
    ruling: { kind: 'applied', reason: 'ADDRESS_STOPPED', note, statement: stop.id },
    trace: [...trace.map((tried) => ({ ...tried, applied: false })), { rule: 6, applied: true, note }],
  };
}

/** A strand's own answer counts unless it only tells that nothing arrives there, or is about an address that the person has moved on from. */
function binds({ statements, mergedAt }: Strand, { ruling, last: { type, channel } }: Judgement): boolean {
  if (UNREACHABLE.has(ruling.reason)) return false;
  if (!AT_THE_ADDRESS.has(ruling.reason)) return true;
  return !statements.some(
    (said) =>
      said.word.kind === 'allow' &&
      !isClaim(said) &&
      said.receivedAt > mergedAt &&
      said.saidAt > mergedAt &&
      covers(said.scope, type, channel),
  );
}

/** A strand's profile with one contact point, whosever it is; where the strand has the same address, with its own record of it. */
function profileAt(point: ContactPoint, { profile }: Strand, strands: readonly Strand[]): RecipientProfile {
  const own = profile.contactPoints.find(({ kind, address }) => kind === point.kind && address === point.address);
  const owner = strands.find((strand) => strand.profile.contactPoints.some(({ id }) => id === point.id))?.profile;
  const [first, second] = own === undefined ? [owner, profile] : [profile, owner];
  const representatives = new Map(
    [...(second?.representatives ?? []), ...(first?.representatives ?? [])].map((one) => [one.id, one]),
  );
  return { ...profile, contactPoints: [own ?? point], representatives: [...representatives.values()] };
}

const STRICTNESS: Readonly<Record<Outcome, number>> = { ALLOW: 0, DEFER: 1, DENY: 2 };

function strictestOf(judgements: readonly Judgement[]): Judgement {
  return judgements.reduce((strictest, one) => (isStricter(one, strictest) ? one : strictest));
}

/** A denial by an earlier rule, a longer wait and an allowance with less behind it count as the stricter. */
function isStricter({ ruling: one }: Judgement, { ruling: other }: Judgement): boolean {
  const [outcome, others] = [outcomeOf(one.reason), outcomeOf(other.reason)];
  if (outcome !== others) return STRICTNESS[outcome] > STRICTNESS[others];
  const place = REASONS.indexOf(one.reason) - REASONS.indexOf(other.reason);
  switch (outcome) {
    case 'DENY':
      return place < 0;
    case 'DEFER':
      return (one.notBefore ?? -Infinity) > (other.notBefore ?? -Infinity);
    case 'ALLOW':
      return place > 0;
  }
}
