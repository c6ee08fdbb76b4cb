import { expect, test } from 'vitest';
import { aStatement, NOW, ofTypes } from '../../testing/a-statement.ts';
import { ask } from '../../testing/ask.ts';
import { RULES } from '../apply-rules.ts';

test('nobody said anything: allowed by default, for a day', () => {
  const decision = ask();
  expect(decision).toMatchObject({ outcome: 'ALLOW', reason: 'ALLOWED_BY_DEFAULT', useInstead: [] });
  expect(decision).not.toHaveProperty('statement');
  expect(decision).not.toHaveProperty('notBefore');
  expect(decision.validUntil).toBe(NOW + 86_400_000);
});

test('the patient asked for it: the last allow that covers it is named', () => {
  const said = [aStatement('allow', { id: 'broad' }), aStatement('allow', { id: 'other', scope: ofTypes(['bill']) })];
  expect(ask({ said })).toMatchObject({ reason: 'ALLOWED_BY_PATIENT', statement: 'broad' });
});

test('every rule is tried in its order, and only the last one applied', () => {
  const { trace } = ask();
  expect(trace.map(({ rule }) => rule)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 13, 14, 15]);
  expect(trace.filter(({ applied }) => applied).map(({ rule }) => rule)).toEqual([15]);
  expect(RULES.map(({ number }) => number)).toEqual(trace.map(({ rule }) => rule));
});
