import { describe, expect, test } from 'vitest';
import type { Statement, Word } from '../../statement/statement.ts';
import { aType, OFF } from '../../testing/a-catalogue.ts';
import { aStatement, daysAgo, minutesAgo, NOW, ofTypes } from '../../testing/a-statement.ts';
import { ask } from '../../testing/ask.ts';
import type { Instant } from '../../time/instant.ts';

const later = (milliseconds: number) => (NOW + milliseconds) as Instant;
const sign = (given: Partial<Extract<Word, { kind: 'authorize' }>> = {}, said: object = {}) =>
  aStatement(
    { kind: 'authorize', document: 'd1', from: daysAgo(5), thirdPartyPays: false, ...given },
    { saidAt: daysAgo(5), receivedAt: daysAgo(5), ...said },
  );
const revoke = (document: string | undefined, said: object = {}) =>
  aStatement(
    { kind: 'revoke-authorization', ...(document === undefined ? {} : { document }) },
    { saidAt: daysAgo(2), receivedAt: daysAgo(2), id: 'revocation', ...said },
  );
const system = { speaker: { kind: 'system', client: 'ehr' } } as const;

test.each<[string, readonly Statement[], string]>([
  ['nothing', [], 'NO_AUTHORIZATION'],
  ['an allow, which is no signature', [aStatement('allow', { scope: ofTypes(['offer']) })], 'NO_AUTHORIZATION'],
  ['one without end', [sign()], 'ALLOWED_BY_PATIENT'],
  ['one that begins now', [sign({ from: NOW })], 'ALLOWED_BY_PATIENT'],
  ['one that begins in a millisecond', [sign({ from: later(1) })], 'NO_AUTHORIZATION'],
  ['one that ends in a millisecond', [sign({ until: later(1) })], 'ALLOWED_BY_PATIENT'],
  ['one that ends now', [sign({ until: NOW })], 'AUTHORIZATION_EXPIRED'],
  ['one for another type', [sign({}, { scope: ofTypes(['study']) })], 'NO_AUTHORIZATION'],
  ['one for another channel', [sign({}, { scope: ofTypes(['offer'], ['SMS']) })], 'NO_AUTHORIZATION'],
  ['one taken back', [sign(), revoke(undefined)], 'AUTHORIZATION_REVOKED'],
  ['one taken back by its document', [sign(), revoke('d1')], 'AUTHORIZATION_REVOKED'],
  ['one confirmed since', [sign(), aStatement('confirm')], 'ALLOWED_BY_PATIENT'],
  ['another document taken back', [sign(), revoke('d2')], 'ALLOWED_BY_PATIENT'],
  ['a revocation for another type', [sign(), revoke(undefined, { scope: ofTypes(['study']) })], 'ALLOWED_BY_PATIENT'],
  [
    'one signed after a revocation',
    [revoke(undefined, { saidAt: daysAgo(6), receivedAt: daysAgo(6) }), sign()],
    'ALLOWED_BY_PATIENT',
  ],
  [
    'one signed at the moment of a revocation',
    [revoke(undefined, { saidAt: daysAgo(5), receivedAt: daysAgo(5) }), sign()],
    'AUTHORIZATION_REVOKED',
  ],
  [
    'one a system claims after a person’s revocation',
    [revoke(undefined, { saidAt: daysAgo(6), receivedAt: daysAgo(6) }), sign({}, system)],
    'AUTHORIZATION_REVOKED',
  ],
  ['one a system registered', [sign({}, system)], 'ALLOWED_BY_PATIENT'],
  [
    'an expired one and a live one before it',
    [sign({ document: 'd0' }, { saidAt: daysAgo(9), receivedAt: daysAgo(9) }), sign({ until: NOW })],
    'ALLOWED_BY_PATIENT',
  ],
  [
    'an expired one and a revoked one after it',
    [
      sign({ until: daysAgo(1) }),
      sign({ document: 'd2' }, { saidAt: daysAgo(4), receivedAt: daysAgo(4) }),
      revoke('d2'),
    ],
    'AUTHORIZATION_REVOKED',
  ],
])('signed permissions on file: %s → %s', (_, said, reason) => {
  expect(ask({ type: 'offer', said }).reason).toBe(reason);
});

test('the statement behind a denial is named', () => {
  expect(ask({ type: 'offer', said: [sign(), revoke(undefined)] }).statement).toBe('revocation');
  expect(ask({ type: 'offer', said: [sign({ until: NOW }, { id: 'ended' })] }).statement).toBe('ended');
  expect(ask({ type: 'offer' })).not.toHaveProperty('statement');
});

test('a permission that is about to end shortens how long the answer holds', () => {
  expect(ask({ type: 'offer', said: [sign({ until: minutesAgo(-7) })] }).validUntil).toBe(minutesAgo(-7));
  expect(ask({ type: 'offer', said: [sign({ from: minutesAgo(-9) })] }).validUntil).toBe(minutesAgo(-9));
});

describe('where a third party pays', () => {
  const types = [
    aType('offer', {
      category: 'marketing',
      basis: { kind: 'authorization', of: 'marketing' },
      channels: { EMAIL: OFF },
      thirdPartyPays: true,
    }),
  ];
  test.each([
    [false, 'NO_AUTHORIZATION'],
    [true, 'ALLOWED_BY_PATIENT'],
  ])('a permission that says so (%s) → %s', (thirdPartyPays, reason) => {
    expect(ask({ type: 'offer', types, said: [sign({ thirdPartyPays })] }).reason).toBe(reason);
  });
});

test('types that need no signature do not ask for one', () => {
  expect(ask({ type: 'gift' }).reason).toBe('ALLOWED_BY_DEFAULT');
});
