import { expect, test } from 'vitest';
import { localUrlOf } from './account.ts';

test.each([
  ['127.0.0.1', 'http://127.0.0.1:3000'],
  ['0.0.0.0', 'http://127.0.0.1:3000'],
  ['::', 'http://127.0.0.1:3000'],
  ['::1', 'http://[::1]:3000'],
  ['clinic.internal', 'http://clinic.internal:3000'],
])('a server on %s is reached at %s', (host, url) => {
  expect(localUrlOf({ host, port: 3000 })).toBe(url);
});
