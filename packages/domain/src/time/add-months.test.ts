import { expect, test } from 'vitest';
import { moment } from '../testing/a-statement.ts';
import { addMonths } from './add-months.ts';

test.each([
  ['2025-11-24T10:00:00Z', 12, '2026-11-24T10:00:00Z'],
  ['2026-08-31T00:00:00Z', 6, '2027-02-28T00:00:00Z'],
  ['2027-08-31T00:00:00Z', 6, '2028-02-29T00:00:00Z'],
  ['2024-02-29T23:59:59Z', 12, '2025-02-28T23:59:59Z'],
  ['2026-12-15T00:00:00Z', 1, '2027-01-15T00:00:00Z'],
])('%s and %d months is %s', (from, months, to) => {
  expect(addMonths(moment(from), months)).toBe(moment(to));
});
