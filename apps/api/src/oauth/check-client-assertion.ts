import type { ApiClient, Clients } from '@heed/use-cases/ports/clients';
import type { Clock } from '@heed/use-cases/ports/clock';
import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';

/** SMART App Launch 2.x, client authentication: the algorithms a server must take. */
export const ASSERTION_ALGORITHMS = ['RS384', 'ES384'] as const;
/** The same: `exp` at most five minutes ahead. */
const MAX_LIFE_SECONDS = 300;
/** The most two clocks may differ. */
const SKEW_SECONDS = 10;
const MAX_ASSERTION_CHARACTERS = 8_192;

/**
 * Returns the client that signed the assertion, or `undefined` when anything about it is wrong: signature by a registered key, algorithm, issuer and
 * subject, audience, life, and a `jti` not seen before (RFC 7523 §3). Throws only when the store cannot be reached.
 */
export async function checkClientAssertion(
  parts: { readonly clients: Clients; readonly clock: Clock; readonly tokenUrl: string },
  assertion: string,
): Promise<ApiClient | undefined> {
  const claimed = assertion.length > MAX_ASSERTION_CHARACTERS ? undefined : claimedClient(assertion);
  const client = claimed === undefined ? undefined : await parts.clients.byId(claimed);
  if (client === undefined || client.revoked || client.jwks === undefined) return undefined;
  const checked = await verify(parts, assertion, client);
  if (checked === undefined) return undefined;
  return (await parts.clients.rememberTokenId(client.id, checked.jti, checked.exp + SKEW_SECONDS)) ? client : undefined;
}

async function verify(
  parts: { readonly clock: Clock; readonly tokenUrl: string },
  assertion: string,
  client: ApiClient,
): Promise<{ readonly jti: string; readonly exp: number } | undefined> {
  const now = parts.clock.now();
  const keys = (client.jwks?.keys ?? []).map((key) => ({ ...key }));
  try {
    const header = decodeProtectedHeader(assertion);
    if (header.kid === undefined || header.typ?.toUpperCase() !== 'JWT') return undefined;
    const { payload } = await jwtVerify(assertion, createLocalJWKSet({ keys }), {
      algorithms: [...ASSERTION_ALGORITHMS],
      issuer: client.id,
      subject: client.id,
      audience: parts.tokenUrl,
      currentDate: new Date(now),
      clockTolerance: SKEW_SECONDS,
      requiredClaims: ['iss', 'sub', 'aud', 'exp', 'jti'],
    });
    const { jti, exp } = payload;
    if (typeof jti !== 'string' || jti === '' || jti.length > 200 || exp === undefined) return undefined;
    return exp * 1000 > now + (MAX_LIFE_SECONDS + SKEW_SECONDS) * 1000 ? undefined : { jti, exp };
  } catch {
    return undefined;
  }
}

function claimedClient(assertion: string): string | undefined {
  try {
    const { iss } = decodeJwt(assertion);
    return typeof iss === 'string' && iss !== '' ? iss : undefined;
  } catch {
    return undefined;
  }
}
