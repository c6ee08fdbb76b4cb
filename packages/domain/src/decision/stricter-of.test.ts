import { expect, test } from 'vitest';
import { NOW } from '../testing/a-statement.ts';
import { ask } from '../testing/ask.ts';
import type { Instant } from '../time/instant.ts';
import type { Decision, Outcome } from './decision.ts';
import { stricterOf } from './stricter-of.ts';

const decided = (outcome: Outcome, minutes?: number): Decision => ({
  ...ask(),
  outcome,
  ...(minutes === undefined ? {} : { notBefore: (NOW + minutes * 60_000) as Instant }),
});

test.each<[string, Decision, Decision, 0 | 1]>([
  ['a denial and an allowance', decided('DENY'), decided('ALLOW'), 0],
  ['an allowance and a denial', decided('ALLOW'), decided('DENY'), 1],
  ['a denial and a deferral', decided('DENY'), decided('DEFER', 9), 0],
  ['a deferral and a denial', decided('DEFER', 9), decided('DENY'), 1],
  ['an allowance and a deferral', decided('ALLOW'), decided('DEFER', 9), 1],
  ['a shorter wait and a longer one', decided('DEFER', 9), decided('DEFER', 10), 1],
  ['a longer wait and a shorter one', decided('DEFER', 10), decided('DEFER', 9), 0],
  ['two that wait alike', decided('DEFER', 9), decided('DEFER', 9), 0],
  ['two allowances', decided('ALLOW'), decided('ALLOW'), 0],
  ['two denials', decided('DENY'), decided('DENY'), 0],
])('%s', (_, one, other, place) => {
  const first = { ...one, trace: [] };
  expect(stricterOf(first, other).trace).toBe([first, other][place]?.trace);
  expect(stricterOf(first, other).outcome).toBe([first, other][place]?.outcome);
});

test.each([
  [1, 2, 1],
  [2, 1, 1],
])('it is good until %i and %i minutes: until %i', (one, other, until) => {
  const after = (minutes: number) => ({ ...ask(), validUntil: (NOW + minutes * 60_000) as Instant });
  expect(stricterOf(after(one), after(other)).validUntil).toBe(NOW + until * 60_000);
});
