import { expect, test } from 'vitest';
import { WRITTEN_LOCALES } from '../locales.ts';
import { explainDecision } from './explain-decision.ts';

test.each(WRITTEN_LOCALES)('in %s what is never sent is not said to be off until it is turned on', (locale) => {
  const off = explainDecision({ reason: 'OFF_BY_DEFAULT' }, locale);
  const never = explainDecision({ reason: 'OFF_BY_DEFAULT', isNeverSent: true }, locale);
  expect(never.sentence).not.toBe(off.sentence);
  expect(never.source).not.toBe(off.source);
});
