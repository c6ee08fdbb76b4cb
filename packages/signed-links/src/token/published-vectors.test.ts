import { readFileSync } from 'node:fs';
import { parseInstant, type Instant } from '@heed/domain/time/instant';
import { expect, test } from 'vitest';
import { linkKeyringOf, type LinkKeyState } from '../keys/link-keyring.ts';
import { NOON } from '../testing/some-claims.ts';
import { decodeBase32 } from './base32.ts';
import { checkToken } from './check-token.ts';
import type { LinkClaims, LinkNonce, LinkPurpose, LinkSubject } from './link-claims.ts';
import { makeToken } from './make-token.ts';
import { tokenFromMailbox } from '../ways/token-from-mailbox.ts';

interface Vectors {
  readonly keys: readonly { readonly id: number; readonly state: LinkKeyState; readonly secretHex: string }[];
  readonly valid: readonly {
    readonly name: string;
    readonly keyId: number;
    readonly purpose: LinkPurpose;
    readonly subject: LinkSubject['kind'];
    readonly subjectKey: string;
    readonly typeCode: number;
    readonly issuedAt: string;
    readonly endsAt: string | null;
    readonly nonce: number;
    readonly payloadHex: string;
    readonly token: string;
    readonly fingerprint: string;
  }[];
  readonly invalid: readonly { readonly name: string; readonly token: string }[];
}

const page = readFileSync(new URL('../../../../docs/links.md', import.meta.url), 'utf8');
const vectors = JSON.parse(/```json\n([\s\S]+?)\n```/.exec(page)?.[1] ?? '') as Vectors;
const stored = vectors.keys.map(({ id, state, secretHex }) => ({ id, state, secret: Buffer.from(secretHex, 'hex') }));
const keys = linkKeyringOf(stored);

function momentOf(text: string): Instant {
  const moment = parseInstant(text);
  if (moment === undefined) throw new Error('A vector has a bad time.');
  return moment;
}

function claimsOf(vector: Vectors['valid'][number]): LinkClaims {
  return {
    purpose: vector.purpose,
    subject: { kind: vector.subject, key: BigInt(vector.subjectKey) },
    types: vector.typeCode === 0 ? { kind: 'every' } : { kind: 'one', code: vector.typeCode },
    issuedAt: momentOf(vector.issuedAt),
    end: vector.endsAt === null ? { kind: 'never' } : { kind: 'at', at: momentOf(vector.endsAt) },
    nonce: vector.nonce as LinkNonce,
  };
}

test('the page has vectors of both kinds', () => {
  expect(vectors.valid.length).toBeGreaterThanOrEqual(5);
  expect(vectors.invalid.length).toBeGreaterThanOrEqual(18);
});

test.each(vectors.valid)('$name: made, read and named as published', (vector) => {
  const maker = stored.filter(({ id }) => id === vector.keyId).map((key) => ({ ...key, state: 'signing' as const }));
  expect(makeToken(linkKeyringOf(maker), claimsOf(vector))).toBe(vector.token);
  expect(Buffer.from(decodeBase32(vector.token)).toString('hex', 0, 20)).toBe(vector.payloadHex);
  expect(checkToken(keys, vector.token, momentOf(vector.issuedAt))).toEqual({
    kind: 'valid',
    claims: claimsOf(vector),
    keyId: vector.keyId,
    fingerprint: vector.fingerprint,
  });
  expect(tokenFromMailbox(`u+${vector.token}`)).toBe(vector.token);
});

test.each(vectors.invalid)('$name: invalid', ({ token }) => {
  expect(checkToken(keys, token, NOON)).toEqual({ kind: 'invalid' });
});
