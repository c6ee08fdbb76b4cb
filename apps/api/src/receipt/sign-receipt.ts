import type { PlacedDecision } from '@heed/domain/decision/decision';
import { formatInstant, type Instant } from '@heed/domain/time/instant';
import { CompactSign } from 'jose';
import { ledgerCursor } from '../schema/cursor.ts';
import type { ReadyKeys } from '../oauth/signing.ts';

/** What a receipt says of who asked and when, beside the decision itself. */
export interface ReceiptDetails {
  readonly id: string;
  readonly client: string;
  readonly at: Instant;
}

/** Returns a decision as a compact JWS (RFC 7515) that anybody can check against `/.well-known/jwks.json`. Holds ids and codes, no address and no name. */
export type SignReceipt = (placed: PlacedDecision, details: ReceiptDetails) => Promise<string>;

/** Returns the signer of one installation. */
export function createSignReceipt(parts: { readonly keys: ReadyKeys; readonly publicUrl: string }): SignReceipt {
  const { signing } = parts.keys;
  const header = { alg: signing.algorithm, kid: signing.kid, typ: 'heed-receipt+jws' };
  return ({ decision, asOf }, { id, client, at }) => {
    const claims = {
      iss: parts.publicUrl,
      jti: id,
      iat: Math.floor(at / 1000),
      client,
      outcome: decision.outcome,
      reason: decision.reason,
      type: decision.type,
      channel: decision.channel,
      recipient: decision.recipient,
      contactPoint: decision.contactPoint,
      statement: decision.statement,
      asOf: ledgerCursor(asOf),
      validUntil: formatInstant(decision.validUntil),
      notBefore: decision.notBefore === undefined ? undefined : formatInstant(decision.notBefore),
    };
    return new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
      .setProtectedHeader(header)
      .sign(signing.privateKey);
  };
}
