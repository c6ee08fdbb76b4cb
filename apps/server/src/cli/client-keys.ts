import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseJson } from './parse-json.ts';
import { UsageError } from './terminal.ts';

/** A public key for RS384 or ES384, the algorithms that SMART App Launch asks a server to take (client-confidential-asymmetric). RSA of 2 048 bits or more (RFC 7518 §3.3). */
const keySchema = z.looseObject({ kty: z.enum(['RSA', 'EC']), kid: z.string().min(1).max(200) });
const setSchema = z.object({ keys: z.array(keySchema).min(1).max(20) });
const LEAST_RSA_BITS = 2_048;
/** What only a private key has (RFC 7518 §6.2.2, §6.3.2). */
const PRIVATE = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

/** The public keys of a sending system. */
export type ClientKeys = z.infer<typeof setSchema>;

/** Reads a JWK set (RFC 7517 §5) of public keys. Throws `UsageError`, which names the place and never the key. */
export function readClientKeys(file: string): ClientKeys {
  const parsed = setSchema.safeParse(contentOf(file));
  if (!parsed.success)
    throw new UsageError(
      'The keys must be a JWK set: {"keys": [{"kty": "EC" or "RSA", "kid": "…", …}]}, 20 keys at most, each with a kid.',
    );
  const { keys } = parsed.data;
  keys.forEach((key, index) => {
    const problem = problemOf(key);
    if (problem !== undefined) throw new UsageError(`keys.${String(index)} ${problem}`);
  });
  if (new Set(keys.map(({ kid }) => kid)).size < keys.length) throw new UsageError('Each key needs a kid of its own.');
  return { keys };
}

function contentOf(file: string): unknown {
  try {
    return parseJson(readFileSync(file, 'utf8'));
  } catch {
    throw new UsageError('The file of keys cannot be read.');
  }
}

function problemOf(key: ClientKeys['keys'][number]): string | undefined {
  if (PRIVATE.some((name) => name in key))
    return 'is a private key: it stays with the sending system. Give the public one, and replace this one, which was shown.';
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = createPublicKey({ key, format: 'jwk' });
    if (asymmetricKeyType === 'rsa')
      return (asymmetricKeyDetails?.modulusLength ?? 0) < LEAST_RSA_BITS
        ? 'is an RSA key of less than 2048 bits.'
        : undefined;
    return key['crv'] === 'P-384' ? undefined : 'is not of the curve P-384, which ES384 needs.';
  } catch {
    return 'is not a public key.';
  }
}
