import { instantOf } from '@heed/domain/time/instant';
import type { LinkKeyId } from '../keys/link-keyring.ts';
import type { LinkClaims, LinkEnd, LinkNonce, LinkPurpose, LinkSubject, LinkTypes } from './link-claims.ts';
import { linkNonceOf } from './link-nonce.ts';

/** Octets of a token before its MAC. The layout is in docs/links.md. */
export const PAYLOAD_BYTES = 20;

const VERSION = 1;
const PURPOSE_CODES: Record<LinkPurpose, number> = { manage: 1, stop: 2, confirm: 3, paper: 4 };
const SUBJECT_CODES: Record<LinkSubject['kind'], number> = { 'contact-point': 1, recipient: 2, address: 3 };
const EVERY_TYPE = 0;
const NEVER_ENDS = 0;
const MAX_UINT16 = 0xffff;
const MAX_UINT32 = 0xffff_ffff;
const MAX_UINT64 = 0xffff_ffff_ffff_ffffn;
const SECOND = 1000;
const HOUR = 3_600_000;

/** Returns the 20 octets that say what `claims` say. Throws `RangeError`, without the value, when a claim does not fit. */
export function encodePayload(keyId: LinkKeyId, claims: LinkClaims): Uint8Array {
  const payload = new DataView(new ArrayBuffer(PAYLOAD_BYTES));
  const issuedSeconds = Math.floor(claims.issuedAt / SECOND);
  payload.setUint8(0, (VERSION << 5) | (PURPOSE_CODES[claims.purpose] << 2) | SUBJECT_CODES[claims.subject.kind]);
  payload.setUint8(1, keyId);
  payload.setUint16(2, typeCode(claims.types));
  payload.setBigUint64(4, within('subject key', claims.subject.key, 0n, MAX_UINT64));
  payload.setUint32(12, whole('issued-at', issuedSeconds, 0, MAX_UINT32));
  payload.setUint16(16, lifetimeHours(issuedSeconds, claims.end));
  payload.setUint16(18, whole('nonce', claims.nonce, 0, MAX_UINT16));
  return new Uint8Array(payload.buffer);
}

/** Returns the key id written in a payload, known or not. */
export function keyIdIn(payload: Uint8Array): LinkKeyId {
  return (payload[1] ?? 0) as LinkKeyId;
}

/** Returns what a payload says, or `undefined` when its version, purpose or kind of subject is not known here. Check its MAC before believing it. */
export function decodePayload(bytes: Uint8Array): LinkClaims | undefined {
  const payload = new DataView(bytes.buffer, bytes.byteOffset, PAYLOAD_BYTES);
  const head = payload.getUint8(0);
  const purpose = keyOf(PURPOSE_CODES, (head >> 2) & 0b111);
  const kind = keyOf(SUBJECT_CODES, head & 0b11);
  const issuedSeconds = payload.getUint32(12);
  const issuedAt = instantOf(issuedSeconds * SECOND);
  const end = endOf(issuedSeconds, payload.getUint16(16));
  const nonce: LinkNonce | undefined = linkNonceOf(payload.getUint16(18));
  if (head >> 5 !== VERSION || purpose === undefined || kind === undefined) return undefined;
  if (issuedAt === undefined || end === undefined || nonce === undefined) return undefined;
  const code = payload.getUint16(2);
  const types: LinkTypes = code === EVERY_TYPE ? { kind: 'every' } : { kind: 'one', code };
  return { purpose, subject: { kind, key: payload.getBigUint64(4) }, types, issuedAt, end, nonce };
}

function typeCode(types: LinkTypes): number {
  return types.kind === 'every' ? EVERY_TYPE : whole('communication type code', types.code, 1, MAX_UINT16);
}

/** At least one hour: a short life rounded down would be 0, which means for ever. */
function lifetimeHours(issuedSeconds: number, end: LinkEnd): number {
  if (end.kind === 'never') return NEVER_ENDS;
  return whole('lifetime', Math.ceil((end.at - issuedSeconds * SECOND) / HOUR), 1, MAX_UINT16);
}

function endOf(issuedSeconds: number, hours: number): LinkEnd | undefined {
  if (hours === NEVER_ENDS) return { kind: 'never' };
  const at = instantOf(issuedSeconds * SECOND + hours * HOUR);
  return at === undefined ? undefined : { kind: 'at', at };
}

function keyOf<Key extends string>(codes: Record<Key, number>, code: number): Key | undefined {
  return (Object.keys(codes) as Key[]).find((key) => codes[key] === code);
}

function whole(claim: string, value: number, least: number, most: number): number {
  if (!Number.isInteger(value)) throw new RangeError(`The link's ${claim} is not a whole number.`);
  return within(claim, value, least, most);
}

function within<N extends number | bigint>(claim: string, value: N, least: N, most: N): N {
  if (value < least || value > most)
    throw new RangeError(`The link's ${claim} is outside ${String(least)} to ${String(most)}.`);
  return value;
}
