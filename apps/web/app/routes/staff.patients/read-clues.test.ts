import { expect, test } from 'vitest';
import { LONGEST_SEARCH, readClues } from './read-clues.server.ts';

const ID = '01920000-0000-7000-8000-000000000001';
const email = { kind: 'address', address: { kind: 'email', value: 'pat@example.org' } };
const phone = { kind: 'address', address: { kind: 'phone', value: '+12025550142' } };
const number = (value: string) => ({ kind: 'identifier', value });

test.each([
  ['', []],
  ['   ', []],
  [ID.toUpperCase(), [{ kind: 'id', id: ID }]],
  ['Pat@Example.org', [email, number('Pat@Example.org')]],
  ['(202) 555-0142', [phone, number('(202) 555-0142')]],
  [' DEMO-0001 ', [number('DEMO-0001')]],
  ['demo-ehr | DEMO-0001', [{ kind: 'identifier', system: 'demo-ehr', value: 'DEMO-0001' }]],
  ['|DEMO', [number('|DEMO')]],
])('%j is read as %j', (typed, clues) => {
  expect(readClues(typed, '+12025550100')).toEqual(clues);
});

test('what is longer than any address is cut', () => {
  expect(readClues('x'.repeat(10_000), '+12025550100')).toEqual([number('x'.repeat(LONGEST_SEARCH))]);
});
