import { expect, test } from 'vitest';
import { mergeStates } from '../projection/merge-states.ts';
import { withStatement } from '../projection/strands.ts';
import type { RecipientState } from '../projection/recipient-state.ts';
import type { TimeZone } from '../recipient/recipient.ts';
import { aRecipient } from '../testing/a-recipient.ts';
import { aStatement, daysAgo, minutesAgo, moment, NOW } from '../testing/a-statement.ts';
import { about, factsAbout } from '../testing/facts-about.ts';
import { decide } from './decide.ts';
import { hoursInForce, isClockUnclear } from './standing-hours.ts';

const hours = (id: string, days: number, opens: number, closes: number) =>
  aStatement(
    { kind: 'contact-hours', opens: opens * 60, closes: closes * 60 },
    { id, saidAt: daysAgo(days), receivedAt: daysAgo(days) },
  );
const recipient = (zone: string | undefined, ...statements: RecipientState['statements']) => {
  const { profile, ...rest } = aRecipient({ statements });
  const { timeZone, ...others } = profile;
  return {
    ...rest,
    profile: zone === undefined || timeZone === undefined ? others : { ...others, timeZone: zone as TimeZone },
  };
};
const merged = (zones: readonly [string | undefined, string | undefined]) =>
  mergeStates(
    recipient(zones[0], hours('morning', 3, 9, 12)),
    recipient(zones[1], hours('evening', 2, 17, 20)),
    minutesAgo(60),
  );
const text = (state: RecipientState, at = NOW) => decide(factsAbout(state), about('reminder', 'SMS', at));

test('a record alone has the hours that were asked for last; the whole day is none', () => {
  expect(hoursInForce(recipient('America/Chicago'))).toBeUndefined();
  expect(hoursInForce(recipient('America/Chicago', hours('a', 3, 9, 12), hours('b', 2, 17, 20)))?.id).toBe('b');
  expect(hoursInForce(recipient('America/Chicago', hours('a', 3, 9, 12), hours('b', 2, 0, 24)))).toBeUndefined();
});

test('of two records that became one the hours said last hold for both, and not “never”', () => {
  const state = merged(['America/Chicago', 'America/Chicago']);
  expect(hoursInForce(state)?.id).toBe('evening');
  expect(text(state)).toMatchObject({ reason: 'QUIET_HOURS', statement: 'evening' });
  expect(text(state, moment('2026-11-24T23:00:00Z')).outcome).toBe('ALLOW');
});

test.each([
  ['America/Chicago', 'America/Denver', true],
  ['America/Chicago', undefined, true],
  ['America/Chicago', 'America/Chicago', false],
  [undefined, undefined, false],
])('records of %s and %s: whose clock is unclear: %s', (one, other, isUnclear) => {
  expect(isClockUnclear(merged([one, other]))).toBe(isUnclear);
});

test('while nobody knows on which clock they are, no hours hold; the rule’s own still do, for both', () => {
  const state = merged(['America/Chicago', 'America/Denver']);
  expect(hoursInForce(state)).toBeUndefined();
  expect(text(state).outcome).toBe('ALLOW');
  expect(text(state, moment('2026-11-25T15:59:59Z')).reason).toBe('QUIET_HOURS');
});

test('what is said after the merge is said of the one person they are', () => {
  const state = withStatement(merged(['America/Chicago', 'America/Chicago']), {
    ...hours('now', 0, 12, 14),
    saidAt: minutesAgo(5),
    receivedAt: minutesAgo(5),
  });
  expect(hoursInForce(state)?.id).toBe('now');
  expect(text(state).outcome).toBe('ALLOW');
});
