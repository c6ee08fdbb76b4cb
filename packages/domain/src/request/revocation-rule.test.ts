import { expect, test } from 'vitest';
import type { Instant } from '../time/instant.ts';
import {
  ANSWER_WITHIN_MS,
  CONFIRM_WITHIN_MS,
  mayAnswer,
  mayConfirm,
  REVOCATION_REGIMES,
  revocationRuleAt,
  WAIVED_UNTIL,
} from './revocation-rule.ts';

const at = (text: string) => Date.parse(text) as Instant;
const PUBLISHED = at('2027-03-01T05:00:00Z');

test.each([
  // the waiver of DA 26-12 ends as 31 January 2027 begins in Washington
  ['2026-11-24T12:00:00Z', undefined, '2024-waived', true],
  ['2027-01-31T04:59:59.999Z', undefined, '2024-waived', true],
  ['2027-01-31T05:00:00Z', undefined, '2024', false],
  // FCC 26-67 from the day its operator states, whichever is first
  ['2027-03-01T04:59:59.999Z', PUBLISHED, '2024', false],
  ['2027-03-01T05:00:00Z', PUBLISHED, '2026', true],
  ['2026-12-14T23:59:59.999Z', at('2026-12-15T00:00:00Z'), '2024-waived', true],
  ['2026-12-15T00:00:00Z', at('2026-12-15T00:00:00Z'), '2026', true],
  ['2027-01-31T05:00:00Z', at('2026-12-15T00:00:00Z'), '2026', true],
] as const)('at %s, with FCC 26-67 from %s, the rule is that of %s', (moment, fcc2667From, regime, mayLimit) => {
  const rule = revocationRuleAt(fcc2667From === undefined ? {} : { fcc2667From }, at(moment));
  expect(rule).toMatchObject({ regime, mayLimitToCategory: mayLimit, mayAskWhich: true });
  expect(REVOCATION_REGIMES).toContain(rule.regime);
});

test.each([
  [0, true],
  [CONFIRM_WITHIN_MS, true],
  [CONFIRM_WITHIN_MS + 1, false],
])('%i ms after it was said a stop may be confirmed: %s', (later, may) => {
  const rule = revocationRuleAt({}, WAIVED_UNTIL);
  expect(mayConfirm(rule, WAIVED_UNTIL, (WAIVED_UNTIL + later) as Instant)).toBe(may);
});

test.each([
  [-1, false],
  [0, true],
  [ANSWER_WITHIN_MS, true],
  [ANSWER_WITHIN_MS + 1, false],
])('words said %i ms after the stop answer the question: %s', (later, may) => {
  expect(mayAnswer(WAIVED_UNTIL, (WAIVED_UNTIL + later) as Instant)).toBe(may);
});
