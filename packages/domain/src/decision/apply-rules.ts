import { assertNever } from '../brand.ts';
import type { Instant } from '../time/instant.ts';
import type { RuleTried } from './decision.ts';
import type { Case, Rule, Ruling } from './rule.ts';
import { known } from './rules/01-known.ts';
import { active } from './rules/02-active.ts';
import { contactPoint } from './rules/03-contact-point.ts';
import { restriction } from './rules/04-restriction.ts';
import { deliverable } from './rules/05-deliverable.ts';
import { addressStop } from './rules/06-address-stop.ts';
import { pending } from './rules/07-pending.ts';
import { requiredByLaw } from './rules/08-required-by-law.ts';
import { recipientStop } from './rules/09-recipient-stop.ts';
import { authorization } from './rules/10-authorization.ts';
import { consent } from './rules/11-consent.ts';
import { byDefault } from './rules/12-default.ts';
import { hours } from './rules/13-hours.ts';
import { silence } from './rules/13-silence.ts';
import { frequency } from './rules/14-frequency.ts';
import { allowed } from './rules/15-allowed.ts';

/** The table of rules, in order: the first that applies wins. */
export const RULES: readonly Rule[] = [
  known,
  active,
  contactPoint,
  restriction,
  deliverable,
  addressStop,
  pending,
  requiredByLaw,
  recipientStop,
  authorization,
  consent,
  byDefault,
  silence,
  hours,
  frequency,
  allowed,
];

/** The rules that say "not now" and know until when. Silence is asked about again and knows no end. */
const LATER_RULES: readonly Rule[] = [hours, frequency];
/** A pause, then the hours, then a limit, then the hours again: more turns than that do not happen between two pauses. */
const TURNS_PER_PAUSE = 8;

/** What the rules made of a case. */
export interface Judgement {
  readonly ruling: Extract<Ruling, { kind: 'applied' }>;
  /** The case as the deciding rule saw it: with the ways that were still open. */
  readonly last: Case;
  readonly trace: readonly RuleTried[];
  /** Moments after which a rule that was tried may say something else. */
  readonly changesAt: readonly Instant[];
}

/** Runs the rules in order until one applies. The last one always does. */
export function applyRules(opened: Case): Judgement {
  const trace: RuleTried[] = [];
  const changesAt: Instant[] = [];
  let last = opened;
  for (const rule of RULES) {
    const ruling = rule.apply(last);
    trace.push({ rule: rule.number, applied: ruling.kind === 'applied', note: ruling.note });
    for (const moment of ruling.changesAt ?? []) if (moment !== undefined) changesAt.push(moment);
    switch (ruling.kind) {
      case 'applied':
        return { ruling, last, trace, changesAt };
      case 'passed':
        if (ruling.ways !== undefined) last = { ...last, ways: ruling.ways };
        break;
      default:
        return assertNever(ruling);
    }
  }
  throw new Error('The last rule of the table always applies.');
}

/** Returns the first moment from `from` on at which no rule says "not now" in any of the cases. */
export function permittedAgain(judgements: readonly Pick<Judgement, 'last'>[], from: Instant): Instant {
  const pauses = judgements.flatMap(({ last }) => last.said.filter(({ word }) => word.kind === 'pause'));
  const turns = TURNS_PER_PAUSE * (judgements.length + pauses.length);
  let at = from;
  for (let turn = 0; turn < turns; turn += 1) {
    const later = judgements.flatMap(({ last }) => laterThan({ ...last, at }) ?? []);
    if (later.length === 0) return at;
    at = Math.max(...later) as Instant;
  }
  return at;
}

function laterThan(one: Case): Instant | undefined {
  const later = LATER_RULES.map((rule) => rule.apply(one)).find((ruling) => ruling.kind === 'applied');
  return later?.kind === 'applied' ? later.notBefore : undefined;
}
