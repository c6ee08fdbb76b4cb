import { addMilliseconds, type Instant } from '../time/instant.ts';

/** The FCC's rules of what a stop covers, in the order they came. */
export const REVOCATION_REGIMES = ['2024-waived', '2024', '2026'] as const;
/** See `REVOCATION_REGIMES`. */
export type RevocationRegime = (typeof REVOCATION_REGIMES)[number];

/** What the rule in force at a moment asks of a sender. */
export interface RevocationRule {
  readonly regime: RevocationRegime;
  readonly source: string;
  /** Whether a stop may be taken as about one kind of message where its words do not say so. Heed never makes use of it. */
  readonly mayLimitToCategory: boolean;
  /** Whether the one confirmation may ask which kinds were meant. */
  readonly mayAskWhich: boolean;
  /** How long after the stop the confirmation may leave; this long is inside. */
  readonly confirmWithinMs: number;
}

/** What of the rule an operator states. FCC 26-67 is in force 30 days after its publication, which its text does not name. */
export interface RevocationPolicy {
  /** From when FCC 26-67 is in force; absent: not yet. */
  readonly fcc2667From?: Instant;
}

/**
 * The end of the waiver, exclusive: at the beginning of 31 January 2027 in Washington a stop covers every unrelated message of its sender as well (DA 26-12, of
 * 6 January 2026, which moved it from 11 April 2026, DA 25-312).
 */
export const WAIVED_UNTIL = Date.parse('2027-01-31T05:00:00Z') as Instant;

/** 47 CFR 64.1200(a)(12): within five minutes the confirmation counts as consented to; the same in all three. */
export const CONFIRM_WITHIN_MS = 5 * 60_000;

/**
 * How long an answer to “which?” is read as one; ours, the law names no limit. A day, because whoever reads the question after work must not find its instruction
 * dead. This long is inside; later words are read as any others.
 */
export const ANSWER_WITHIN_MS = 24 * 3_600_000;

const SHARED = { mayAskWhich: true, confirmWithinMs: CONFIRM_WITHIN_MS } as const;
const RULES: Readonly<Record<RevocationRegime, RevocationRule>> = {
  '2024-waived': {
    ...SHARED,
    regime: '2024-waived',
    source: '47 CFR 64.1200(a)(10)–(12), in part waived to 31 January 2027: DA 26-12',
    mayLimitToCategory: true,
  },
  '2024': { ...SHARED, regime: '2024', source: '47 CFR 64.1200(a)(10)–(12): FCC 24-24', mayLimitToCategory: false },
  '2026': { ...SHARED, regime: '2026', source: 'FCC 26-67, adopted 30 September 2026', mayLimitToCategory: true },
};

/** Returns the rule in force at a moment: each is in force from its first moment on. Rule: docs/rules/stop-scope.md */
export function revocationRuleAt({ fcc2667From }: RevocationPolicy, at: Instant): RevocationRule {
  if (fcc2667From !== undefined && at >= fcc2667From) return RULES['2026'];
  return at < WAIVED_UNTIL ? RULES['2024-waived'] : RULES['2024'];
}

/** Returns whether a confirmation may still leave at a moment, for words said at another. */
export function mayConfirm(rule: RevocationRule, saidAt: Instant, at: Instant): boolean {
  return at <= addMilliseconds(saidAt, rule.confirmWithinMs);
}

/** Returns whether words said at a moment answer what was asked about a stop said at another. */
export function mayAnswer(stoppedAt: Instant, saidAt: Instant): boolean {
  return saidAt >= stoppedAt && saidAt <= addMilliseconds(stoppedAt, ANSWER_WITHIN_MS);
}
