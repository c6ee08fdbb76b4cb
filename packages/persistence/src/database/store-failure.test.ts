import { expect, test } from 'vitest';
import { StoreUnavailable } from '@heed/use-cases/ports/store-unavailable';
import { asStoreFailure, StatementRefused } from './store-failure.ts';

const failure = (code: string, message = 'key (email)=(person@example.org) already exists') =>
  Object.assign(new Error(message), { code, detail: message });

test.each([
  '08006',
  '25P03',
  '40001',
  '40P01',
  '53300',
  '55P03',
  '57P01',
  '57014',
  '57P03',
  '58030',
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
])('%s means: not now', (code) => {
  expect(asStoreFailure(failure(code))).toBeInstanceOf(StoreUnavailable);
});

test.each([
  'Connection terminated unexpectedly',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error and is not queryable',
])('%j means: not now', (message) => {
  expect(asStoreFailure(new Error(message))).toBeInstanceOf(StoreUnavailable);
});

test.each(['23505', '42501', '22P05', '28P01', '3D000'])(
  '%s is a refusal, and keeps its code and nothing else',
  (code) => {
    const refused = asStoreFailure(Object.assign(failure(code), { constraint: 'review_item_one_open_index' }));
    expect(refused).toBeInstanceOf(StatementRefused);
    expect(refused).toMatchObject({ code, constraint: 'review_item_one_open_index' });
    expect(JSON.stringify(refused, Object.getOwnPropertyNames(refused))).not.toContain('person@example.org');
  },
);

test('what is not of the database stays as it is', () => {
  const other = new TypeError('a bug');
  expect(asStoreFailure(other)).toBe(other);
  expect(asStoreFailure('thrown text')).toBeInstanceOf(Error);
});
