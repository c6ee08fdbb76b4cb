import { expect, test } from 'vitest';
import { testKeyring } from '../testing/public-test-keys.ts';
import { hoursAfterNoon, NOON, SEVEN_DAYS } from '../testing/some-claims.ts';
import { checkToken } from './check-token.ts';
import { LINK_PURPOSES, type LinkPurpose } from './link-claims.ts';
import { makeToken } from './make-token.ts';
import { narrow } from './narrow.ts';

const keys = testKeyring('signing');
const checkAt = (purpose: LinkPurpose, hours: number) =>
  checkToken(keys, makeToken(keys, { ...SEVEN_DAYS, purpose }), hoursAfterNoon(hours));
const abilitiesOf = (power: ReturnType<typeof narrow>) => (power.kind === 'none' ? [] : [...power.abilities].sort());

const LEAST = ['ask-for-fresh-link', 'stop'];
const MOST = ['add', 'ask-for-fresh-link', 'confirm', 'see', 'stop'];

test.each([
  ['manage', MOST],
  ['confirm', MOST],
  ['stop', LEAST],
  ['paper', LEAST],
] as const)('a live %s link may %j', (purpose, abilities) => {
  const power = narrow(checkAt(purpose, 0));
  expect(power.kind).toBe('full');
  expect(abilitiesOf(power)).toEqual(abilities);
});

test.each(LINK_PURPOSES)('an expired %s link can still stop and ask for a fresh one, and no more', (purpose) => {
  const power = narrow(checkAt(purpose, 168));
  expect(power).toMatchObject({ kind: 'narrowed', claims: { purpose } });
  expect(abilitiesOf(power)).toEqual(LEAST);
});

test.each(LINK_PURPOSES)('a superseded %s link can still stop and ask for a fresh one, and no more', (purpose) => {
  for (const hours of [0, 168]) {
    const power = narrow(checkAt(purpose, hours), 'superseded');
    expect(power).toMatchObject({ kind: 'narrowed', claims: { purpose } });
    expect(abilitiesOf(power)).toEqual(LEAST);
  }
});

test('an invalid link may do nothing', () => {
  expect(narrow(checkToken(keys, 'nonsense', NOON))).toEqual({ kind: 'none' });
  expect(narrow({ kind: 'invalid' }, 'superseded')).toEqual({ kind: 'none' });
});
