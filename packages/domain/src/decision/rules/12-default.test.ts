import { expect, test } from 'vitest';
import type { Statement } from '../../statement/statement.ts';
import { aStatement, daysAgo, EVERYTHING, ofCategories, ofTypes } from '../../testing/a-statement.ts';
import { ask } from '../../testing/ask.ts';

const at = (days: number) => ({ saidAt: daysAgo(days), receivedAt: daysAgo(days), id: `at-${String(days)}` });
const allow = (days: number, given: object = {}) => aStatement('allow', { ...at(days), ...given });
const stop = (days: number, given: object = {}) => aStatement('stop', { ...at(days), ...given });
const tips = { scope: ofTypes(['tips']) };
const system = { speaker: { kind: 'system', client: 'ehr' } } as const;

test.each<[string, readonly Statement[], string]>([
  ['nothing was said', [], 'OFF_BY_DEFAULT'],
  ['it was turned on by name', [allow(3, tips)], 'ALLOWED_BY_PATIENT'],
  ['its category was turned on', [allow(3, { scope: ofCategories(['education']) })], 'ALLOWED_BY_PATIENT'],
  ['it was turned on for texts', [allow(3, { scope: ofTypes(['tips'], ['SMS']) })], 'OFF_BY_DEFAULT'],
  ['"everything" was allowed', [allow(3, { scope: EVERYTHING })], 'OFF_BY_DEFAULT'],
  [
    'it was turned on, then everything stopped, then everything allowed',
    [allow(5, tips), stop(4), allow(3)],
    'OFF_BY_DEFAULT',
  ],
  ['everything was stopped, then it was turned on', [stop(4), allow(3, tips)], 'ALLOWED_BY_PATIENT'],
  ['a system says it was turned on', [allow(3, { ...tips, ...system })], 'ALLOWED_BY_PATIENT'],
  [
    'a system says so after a person’s stop that "everything" lifted',
    [stop(5), allow(4), allow(3, { ...tips, ...system })],
    'OFF_BY_DEFAULT',
  ],
])('a type that is off by default, when %s → %s', (_, said, reason) => {
  expect(ask({ type: 'tips', said }).reason).toBe(reason);
});

test.each([
  ['gift', 'EMAIL', 'ALLOWED_BY_DEFAULT'],
  ['gift', 'SMS', 'OFF_BY_DEFAULT'],
  ['gift', 'VOICE', 'OFF_BY_DEFAULT'],
  ['gone', 'EMAIL', 'OFF_BY_DEFAULT'],
] as const)('%s by %s → %s', (type, channel, reason) => {
  expect(ask({ type, channel }).reason).toBe(reason);
});

test('nobody can turn on what is retired or never sent on the channel', () => {
  expect(ask({ type: 'gone', said: [allow(1, { scope: ofTypes(['gone']) })] }).reason).toBe('OFF_BY_DEFAULT');
  expect(ask({ type: 'gift', channel: 'VOICE', said: [allow(1, { scope: ofTypes(['gift']) })] }).reason).toBe(
    'OFF_BY_DEFAULT',
  );
});

test.each([
  ['gone', 'EMAIL', true],
  ['gift', 'VOICE', true],
  ['gift', 'SMS', undefined],
  ['gift', 'EMAIL', undefined],
] as const)('%s by %s is never sent there: %s', (type, channel, isNeverSent) => {
  expect(ask({ type, channel }).isNeverSent).toBe(isNeverSent);
});
