import { calculateJwkThumbprint, type CryptoKey, importJWK, type JWK } from 'jose';
import type { SigningKey } from '../api-config.ts';

/** A key ready to sign with. */
export interface ReadyKey {
  readonly kid: string;
  readonly algorithm: 'ES384' | 'ES256' | 'EdDSA';
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  /** What the world may see: no private part. */
  readonly publicJwk: JWK;
}

/** The keys of one installation: the first signs, all verify. */
export interface ReadyKeys {
  readonly signing: ReadyKey;
  readonly all: ReadonlyMap<string, ReadyKey>;
}

/** Returns the algorithm a key is for. Fixed by the key, never by a token's header. Throws on a key of another kind. */
function algorithmOf(jwk: JWK): ReadyKey['algorithm'] {
  if (jwk.kty === 'OKP' && jwk.crv === 'Ed25519') return 'EdDSA';
  if (jwk.kty === 'EC' && jwk.crv === 'P-384') return 'ES384';
  if (jwk.kty === 'EC' && jwk.crv === 'P-256') return 'ES256';
  throw new Error('A signing key must be EC P-384, EC P-256 or Ed25519.');
}

/** Imports the keys. Throws on one that cannot sign. */
export async function readyKeys(keys: readonly [SigningKey, ...SigningKey[]]): Promise<ReadyKeys> {
  const [signing, ...older] = await Promise.all([readyKey(keys[0]), ...keys.slice(1).map(readyKey)]);
  return { signing, all: new Map([signing, ...older].map((key) => [key.kid, key])) };
}

async function readyKey({ kid, privateJwk }: SigningKey): Promise<ReadyKey> {
  const algorithm = algorithmOf(privateJwk);
  const { kty, crv, x, y } = privateJwk;
  const bare: JWK = {
    ...(kty === undefined ? {} : { kty }),
    ...(crv === undefined ? {} : { crv }),
    ...(x === undefined ? {} : { x }),
    ...(y === undefined ? {} : { y }),
  };
  const [privateKey, publicKey] = await Promise.all([importJWK(privateJwk, algorithm), importJWK(bare, algorithm)]);
  if (privateKey instanceof Uint8Array || publicKey instanceof Uint8Array)
    throw new Error('A signing key must be asymmetric.');
  return {
    kid: kid === '' ? await calculateJwkThumbprint(bare) : kid,
    algorithm,
    privateKey,
    publicKey,
    publicJwk: { ...bare, kid, alg: algorithm, use: 'sig' },
  };
}
