import { expect, test } from 'vitest';
import { receiptNumber } from '@heed/use-cases/preferences/receipt';
import { inOnePiece } from './reader.ts';

test('a receipt is never broken at its hyphen, and keeps its order in a right-to-left sentence', () => {
  const number = receiptNumber('01920000-0000-7000-8000-000000000001');
  expect(inOnePiece('en', number)).toMatch(/^\w{3}\u2011\w{3}$/);
  expect(inOnePiece('ar', number)).toMatch(/^\u2066\w{3}\u2011\w{3}\u2069$/);
});
