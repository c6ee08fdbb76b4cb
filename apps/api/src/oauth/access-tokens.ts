import type { Clock } from '@heed/use-cases/ports/clock';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { ReadyKeys } from './signing.ts';

/** SMART App Launch 2.x, backend services: an access token lives at most 300 seconds. */
export const TOKEN_LIFE_SECONDS = 300;

/** What an access token grants. */
export interface Granted {
  readonly client: string;
  readonly scopes: readonly string[];
}

/** Makes and checks access tokens (RFC 9068: `at+jwt`). */
export interface AccessTokens {
  make(granted: Granted): Promise<string>;
  /** Never throws on a bad token. */
  check(token: string): Promise<Granted | undefined>;
}

const claims = z.object({ sub: z.string().min(1), scope: z.string() });

/** Returns the maker and checker for one origin. */
export function createAccessTokens(parts: {
  readonly keys: ReadyKeys;
  readonly clock: Clock;
  readonly publicUrl: string;
  readonly uuid: () => string;
}): AccessTokens {
  const audience = `${parts.publicUrl}/graphql`;
  return {
    make({ client, scopes }) {
      const now = Math.floor(parts.clock.now() / 1000);
      return new SignJWT({ scope: scopes.join(' '), client_id: client })
        .setProtectedHeader({ alg: parts.keys.signing.algorithm, kid: parts.keys.signing.kid, typ: 'at+jwt' })
        .setIssuer(parts.publicUrl)
        .setSubject(client)
        .setAudience(audience)
        .setIssuedAt(now)
        .setExpirationTime(now + TOKEN_LIFE_SECONDS)
        .setJti(parts.uuid())
        .sign(parts.keys.signing.privateKey);
    },
    async check(token) {
      try {
        const { payload } = await jwtVerify(
          token,
          (header) => {
            const key = parts.keys.all.get(header.kid ?? '');
            // The key says which algorithm is meant; a header that says otherwise is refused.
            if (key === undefined || header.alg !== key.algorithm) throw new Error('unknown key');
            return key.publicKey;
          },
          {
            issuer: parts.publicUrl,
            audience,
            typ: 'at+jwt',
            currentDate: new Date(parts.clock.now()),
            requiredClaims: ['exp', 'sub', 'jti'],
          },
        );
        const read = claims.safeParse(payload);
        return read.success
          ? { client: read.data.sub, scopes: read.data.scope.split(' ').filter((one) => one !== '') }
          : undefined;
      } catch {
        return undefined;
      }
    },
  };
}
