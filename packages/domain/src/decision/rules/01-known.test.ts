import { expect, test } from 'vitest';
import { ask } from '../../testing/ask.ts';
import { about, factsAboutAddress, factsOf } from '../../testing/facts-about.ts';
import { MAILBOX } from '../../testing/a-recipient.ts';
import { decide } from '../decide.ts';

test.each([
  ['reminder', []],
  ['visit_change', ['POSTAL']],
  ['security', ['POSTAL']],
  ['breach', ['POSTAL']],
] as const)('nobody known and no address given: %s is denied, and %j remains', (type, useInstead) => {
  const decision = decide(factsOf({ kind: 'unknown' }), about(type, 'EMAIL'));
  expect(decision).toMatchObject({ outcome: 'DENY', reason: 'UNKNOWN_RECIPIENT', useInstead, detail: 'minimal' });
  expect(decision.trace).toEqual([
    { rule: 1, applied: true, note: 'nobody is known by that name, and no address was given' },
  ]);
});

test('an address alone is enough to ask about, and little is said to whoever reads there', () => {
  const decision = decide(factsAboutAddress(MAILBOX), about('reminder', 'EMAIL'));
  expect(decision).toMatchObject({ outcome: 'ALLOW', reason: 'ALLOWED_BY_DEFAULT', detail: 'minimal' });
  expect(decision).not.toHaveProperty('contactPoint');
  expect(decision).not.toHaveProperty('recipient');
});

test('a known recipient is named in the answer, with the contact point to use', () => {
  expect(ask()).toMatchObject({ recipient: 'recipient-ann', contactPoint: 'contact-mailbox', detail: 'full' });
});

test('a type that the catalogue does not have is a mistake of the caller', () => {
  expect(() => ask({ type: 'no_such_type' })).toThrow(RangeError);
});
