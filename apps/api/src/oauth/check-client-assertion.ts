import type { ApiClient, Clients } from '@heed/use-cases/ports/clients';
import type { Clock } from '@heed/use-cases/ports/clock';
import {
  createLocalJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  errors,
  jwtVerify,
  type ProtectedHeaderParameters,
} from 'jose';

/** SMART App Launch 2.x, client authentication: the algorithms a server must take. */
export const ASSERTION_ALGORITHMS = ['RS384', 'ES384'] as const;
/** The same: `exp` at most five minutes ahead. */
const MAX_LIFE_SECONDS = 300;
/** The most two clocks may differ. */
const SKEW_SECONDS = 10;
const MAX_ASSERTION_CHARACTERS = 8_192;

/** What is wrong with an assertion, as its sender is told (RFC 6749 §5.2, `error_description`). What only the holder of a key may learn is told after the signature alone. */
const FAULTS = {
  'not-a-jwt': 'client_assertion is no JWT, or one that is too long.',
  header: 'The header of the assertion needs alg RS384 or ES384, typ JWT, and the kid of a registered key.',
  stranger: 'The assertion is not signed by a key that is registered for the client named in iss.',
  expired: 'The assertion has expired: exp lies in the past.',
  claims: 'The assertion needs iss and sub, both the client id; aud, the address of this token endpoint; exp; and jti.',
  life: 'The assertion lives too long: exp is at most five minutes ahead.',
  used: 'The assertion was used before: make a new one, with a jti of its own, for each request.',
} as const;

/** Who signed an assertion, or what is wrong with it. */
export type CheckedAssertion =
  { readonly kind: 'client'; readonly client: ApiClient } | { readonly kind: 'refused'; readonly description: string };

/**
 * Returns the client that signed the assertion, or what is wrong with it: signature by a registered key, algorithm, issuer and
 * subject, audience, life, and a `jti` not seen before (RFC 7523 §3). Throws only when the store cannot be reached.
 */
export async function checkClientAssertion(
  parts: { readonly clients: Clients; readonly clock: Clock; readonly tokenUrl: string },
  assertion: string,
): Promise<CheckedAssertion> {
  const read = assertion.length > MAX_ASSERTION_CHARACTERS ? undefined : readAssertion(assertion);
  if (read === undefined) return refused('not-a-jwt');
  if (!isHeader(read.header)) return refused('header');
  const client = await parts.clients.byId(read.issuer);
  if (client === undefined || client.revoked || client.jwks === undefined) return refused('stranger');
  const checked = await verify(parts, assertion, client);
  if (typeof checked === 'string') return refused(checked);
  const isNew = await parts.clients.rememberTokenId(client.id, checked.jti, checked.exp + SKEW_SECONDS);
  return isNew ? { kind: 'client', client } : refused('used');
}

function refused(fault: keyof typeof FAULTS): CheckedAssertion {
  return { kind: 'refused', description: FAULTS[fault] };
}

async function verify(
  parts: { readonly clock: Clock; readonly tokenUrl: string },
  assertion: string,
  client: ApiClient,
): Promise<{ readonly jti: string; readonly exp: number } | 'stranger' | 'expired' | 'claims' | 'life'> {
  const now = parts.clock.now();
  const keys = (client.jwks?.keys ?? []).map((key) => ({ ...key }));
  try {
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
    if (typeof jti !== 'string' || jti === '' || jti.length > 200 || exp === undefined) return 'claims';
    return exp * 1000 > now + (MAX_LIFE_SECONDS + SKEW_SECONDS) * 1000 ? 'life' : { jti, exp };
  } catch (failure) {
    // Both are thrown of what is signed alone: jose looks at the signature first.
    if (failure instanceof errors.JWTExpired) return 'expired';
    return failure instanceof errors.JWTClaimValidationFailed ? 'claims' : 'stranger';
  }
}

function readAssertion(
  assertion: string,
): { readonly header: ProtectedHeaderParameters; readonly issuer: string } | undefined {
  try {
    const { iss } = decodeJwt(assertion);
    return { header: decodeProtectedHeader(assertion), issuer: iss ?? '' };
  } catch {
    return undefined;
  }
}

function isHeader({ alg, kid, typ }: ProtectedHeaderParameters): boolean {
  return ASSERTION_ALGORITHMS.some((one) => one === alg) && kid !== undefined && typ?.toUpperCase() === 'JWT';
}
