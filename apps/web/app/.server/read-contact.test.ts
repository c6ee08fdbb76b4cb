import { expect, test } from 'vitest';
import { readEmail, readPhone } from './read-contact.ts';

const US = '+12025550100';

test.each([
  ['pat@example.org', 'pat@example.org'],
  ['  Pat@Example.ORG ', 'pat@example.org'],
  ['Pat Doe <pat@example.org>', 'pat@example.org'],
  ['mailto:pat@example.org', 'pat@example.org'],
] as const)('the email %j is read as %s', (raw, value) => {
  expect(readEmail(raw)).toEqual({ kind: 'contact', address: { kind: 'email', value } });
});

test.each(['pat', 'pat@', '@example.org', 'pat@example', 'pat @example.org', '202-555-0142'])(
  'the email %j is not readable',
  (raw) => {
    expect(readEmail(raw)).toEqual({ kind: 'unreadable' });
  },
);

test.each([
  ['202-555-0142', '+12025550142'],
  ['(202) 555 0142', '+12025550142'],
  ['1.202.555.0142', '+12025550142'],
  ['+1 202 555 0142', '+12025550142'],
  ['tel:+12025550142', '+12025550142'],
  ['00 44 20 7946 0958', '+442079460958'],
  ['+44 20 7946 0958', '+442079460958'],
  ['٢٠٢-٥٥٥-٠١٤٢', '+12025550142'],
  ['۲۰۲۵۵۵۰۱۴۲', '+12025550142'],
  ['\u2066+12025550142\u2069', '+12025550142'],
] as const)('the number %j is read as %s', (raw, value) => {
  expect(readPhone(raw, US)).toEqual({ kind: 'contact', address: { kind: 'phone', value } });
});

test.each(['555-0142', '102-555-0142', '202-155-0142', '20255501423', 'call me', 'pat@example.org', '+0123456789'])(
  'the number %j is not readable',
  (raw) => {
    expect(readPhone(raw, US)).toEqual({ kind: 'unreadable' });
  },
);

test('outside North America a number without a country code is never guessed', () => {
  expect(readPhone('2025550142', '+442079460958')).toEqual({ kind: 'unreadable' });
});

test('an empty field is empty, not wrong', () => {
  expect([readEmail('  '), readPhone('\u200e ', US)]).toEqual([{ kind: 'empty' }, { kind: 'empty' }]);
});
