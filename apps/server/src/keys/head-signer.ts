import { compactVerify, CompactSign } from 'jose';
import { z } from 'zod';
import { readyKeys } from '@heed/api/oauth/signing';
import type { LedgerPosition } from '@heed/domain/ledger/entry';
import type { HeadSigner } from '@heed/use-cases/ports/ledger-heads';
import type { Keys } from './keys-file.ts';

/** Tells a head from a receipt, which the same key signs (RFC 7515 §4.1.9). */
const HEAD_TYPE = 'heed-ledger-head+jws';

const claimsSchema = z.object({
  iss: z.string(),
  day: z.iso.date(),
  position: z.number().int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Returns the signer of ledger heads: a compact JWS (RFC 7515) with the key of the receipts, which `/.well-known/jwks.json` publishes. */
export function createHeadSigner({ receipt }: Pick<Keys, 'receipt'>, publicUrl: string): HeadSigner {
  const keys = readyKeys([receipt]);
  return {
    async sign({ day, position, hash }) {
      const { signing } = await keys;
      return new CompactSign(new TextEncoder().encode(JSON.stringify({ iss: publicUrl, day, position, hash })))
        .setProtectedHeader({ alg: signing.algorithm, kid: signing.kid, typ: HEAD_TYPE })
        .sign(signing.privateKey);
    },
    async read(signed) {
      const { signing } = await keys;
      try {
        const { payload, protectedHeader } = await compactVerify(signed, signing.publicKey, {
          algorithms: [signing.algorithm],
        });
        if (protectedHeader.typ !== HEAD_TYPE) return undefined;
        const { day, position, hash } = claimsSchema.parse(JSON.parse(new TextDecoder().decode(payload)));
        return { day, position: position as LedgerPosition, hash };
      } catch {
        return undefined;
      }
    },
  };
}
