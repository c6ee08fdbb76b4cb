import { expect, test } from 'vitest';
import type { AddressKey } from '../contact/address.ts';
import type { Statement } from '../statement/statement.ts';
import { aContactPoint, anAddress, aProfile, aRecipient, MAILBOX, PHONE } from '../testing/a-recipient.ts';
import { aStatement, daysAgo, NOW, ofTypes, theAddress } from '../testing/a-statement.ts';
import { factsAbout, factsAboutAddress } from '../testing/facts-about.ts';
import { stopsToCarryOver } from './stops-to-carry-over.ts';

const NEW = 'address-new' as AddressKey;
const at = (days: number) => ({ saidAt: daysAgo(days), receivedAt: daysAgo(days), id: `at-${String(days)}` });
const there = { subject: theAddress(PHONE), wayIn: 'SMS' } as const;
const stop = aStatement('stop', { ...there, ...at(5) });
const start = (given: object = {}) => aStatement('allow', { ...there, ...at(3), ...given });
const carried = (
  saidAtPhone: readonly Statement[],
  contactPoints = [aContactPoint('phone', PHONE), aContactPoint('phone', NEW)],
) => {
  const facts = factsAbout(aRecipient(), [anAddress(PHONE, { statements: saidAtPhone })]);
  return stopsToCarryOver(facts, aProfile({ contactPoints }), NOW).map(({ scope, saidAt, from }) => ({
    scope,
    saidAt,
    from: from.id,
  }));
};
const whole = { scope: { types: { kind: 'all' }, channels: ['SMS', 'VOICE'] }, saidAt: daysAgo(5), from: 'at-5' };

test('a stop about the number is carried over to the recipient when a number is added', () => {
  expect(carried([stop])).toEqual([whole]);
});

test('and when the number is replaced', () => {
  expect(carried([stop], [aContactPoint('phone', PHONE, { use: 'old' }), aContactPoint('phone', NEW)])).toEqual([
    whole,
  ]);
});

test.each<[string, readonly Statement[]]>([
  ['nobody said stop', []],
  ['START lifted it', [stop, start()]],
])('nothing is carried over when %s', (_, said) => {
  expect(carried(said)).toEqual([]);
});

test('what START left of it is', () => {
  const left = carried([stop, start({ scope: ofTypes(['reminder'], ['SMS']) })]);
  expect(left).toHaveLength(2);
  expect(left[0]).toEqual({ ...whole, scope: { types: { kind: 'all' }, channels: ['VOICE'] } });
  expect(left[1]?.scope).toMatchObject({ channels: ['SMS'], types: { kind: 'types' } });
  const types = left[1]?.scope.types;
  expect(types?.kind === 'types' && types.types).not.toContain('reminder');
});

test.each([
  ['the addresses stay the same', [aContactPoint('phone', PHONE)]],
  ['a mailbox is added', [aContactPoint('phone', PHONE), aContactPoint('email', NEW)]],
  ['the new number is old already', [aContactPoint('phone', PHONE), aContactPoint('phone', NEW, { use: 'old' })]],
])('nothing is carried over when %s', (_, contactPoints) => {
  expect(carried([stop], contactPoints)).toEqual([]);
});

test('a number that was no longer theirs gives nothing', () => {
  const profile = { contactPoints: [aContactPoint('phone', PHONE, { use: 'old' }), aContactPoint('email', MAILBOX)] };
  const facts = factsAbout(aRecipient({ profile }), [anAddress(PHONE, { statements: [stop] })]);
  expect(stopsToCarryOver(facts, aProfile({ contactPoints: [aContactPoint('phone', NEW)] }), NOW)).toEqual([]);
});

test('an address alone is nobody’s', () => {
  expect(stopsToCarryOver(factsAboutAddress(PHONE), aProfile(), NOW)).toEqual([]);
});
