import { generateKeyPairSync } from 'node:crypto';
import { CompactSign, importJWK, type JWK } from 'jose';
import { expect, test } from 'vitest';
import type { LedgerHead } from '@heed/use-cases/ports/ledger-heads';
import { createHeadSigner } from './head-signer.ts';

const aKey = (kid: string) => ({
  receipt: {
    kid,
    privateJwk: generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey.export({ format: 'jwk' }) as Record<
      string,
      unknown
    >,
  },
});
const keys = aKey('one');
const signer = createHeadSigner(keys, 'https://heed.example');
const head = { day: '2026-11-23', position: 7, hash: 'ab'.repeat(32) } as LedgerHead;

test('a head is read back as it was signed', async () => {
  expect(await signer.read(await signer.sign(head))).toEqual(head);
});

test('the signature of another installation is none', async () => {
  expect(await createHeadSigner(aKey('one'), 'https://heed.example').read(await signer.sign(head))).toBeUndefined();
});

test('one character changed, or a text that is no signature, is no head', async () => {
  const signed = await signer.sign(head);
  const [header = '', , signature = ''] = signed.split('.');
  const other = Buffer.from(JSON.stringify({ iss: 'x', ...head, position: 8 })).toString('base64url');
  for (const text of [`${header}.${other}.${signature}`, 'a.b.c', '']) expect(await signer.read(text)).toBeUndefined();
});

test('a receipt, which the same key signs, is not taken for a head', async () => {
  const key = await importJWK(keys.receipt.privateJwk as JWK, 'ES384');
  const receipt = await new CompactSign(new TextEncoder().encode(JSON.stringify({ iss: 'x', ...head })))
    .setProtectedHeader({ alg: 'ES384', kid: 'one', typ: 'heed-receipt+jws' })
    .sign(key);
  expect(await signer.read(receipt)).toBeUndefined();
});
