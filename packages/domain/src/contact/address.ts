import type { Brand } from '../brand.ts';

/** A telephone number in ITU-T E.164 form: "+", a country code, at most 15 digits in all. */
export type PhoneE164 = Brand<string, 'PhoneE164'>;

/** An email address in lower case, its domain in ASCII (IDNA A-labels), at most 254 octets (RFC 5321 §4.5.3.1.3 less the angle brackets). */
export type EmailAddress = Brand<string, 'EmailAddress'>;

/** An address in the form in which two writings of the same address are equal. */
export type Address =
  { readonly kind: 'email'; readonly value: EmailAddress } | { readonly kind: 'phone'; readonly value: PhoneE164 };

/**
 * A keyed hash (HMAC-SHA-256, base64url) of a normalised address: what the ledger and the projections hold in its place.
 * A stop outlives the address itself under this name.
 */
export type AddressKey = Brand<string, 'AddressKey'>;

/** Returns the number, or `undefined` when `raw` is not E.164. Spaces, dots, dashes and brackets are ignored; never guesses a country. */
export function parsePhoneE164(raw: string): PhoneE164 | undefined {
  const digits = raw.normalize('NFKC').replace(/[\s().\u2010-\u2015-]/gu, '');
  return /^\+[1-9]\d{6,14}$/.test(digits) ? (digits as PhoneE164) : undefined;
}

/** RFC 5321 §4.5.3.1.1: octets in a local part. */
const MAX_LOCAL_OCTETS = 64;
/** RFC 5321 §4.5.3.1.3: a path of 256 octets holds an address of 254. */
const MAX_ADDRESS_OCTETS = 254;

/** Signs that nobody sees: a copy from a letter or a web page brings them along, and a stop must not miss because of one. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Joiners, which some scripts are written with. */
const JOINERS = /[\u200c\u200d]/g;

/**
 * Returns the address in lower case with its domain in ASCII, or `undefined` when `raw` is not one address. Signs that are not seen are left out, and
 * full-width letters are read as what they show. A domain is the same one in its own script and in ASCII (RFC 5890 §2.3.2.1; WHATWG URL §3.3).
 * The local part is folded to lower case as well: two writings that differ in case reach one mailbox at every provider in use,
 * and a stop must not miss because of a capital letter.
 */
export function parseEmailAddress(raw: string): EmailAddress | undefined {
  const written = asSeen(raw).trim().toLowerCase();
  const at = written.lastIndexOf('@');
  const local = written.slice(0, at);
  const domain = inAscii(written.slice(at + 1));
  if (domain === undefined) return undefined;
  const text = `${local}@${domain}`;
  const octets = (part: string) => new TextEncoder().encode(part).length;
  if (at < 1 || octets(local) > MAX_LOCAL_OCTETS || octets(text) > MAX_ADDRESS_OCTETS) return undefined;

  if (
    /[\s\u0000-\u001f\u007f<>()[\],;:\\"@]/u.test(local) ||
    local.startsWith('.') ||
    local.endsWith('.') ||
    local.includes('..')
  )
    return undefined;
  if (
    !/^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}][\p{L}\p{N}-]{0,61}[\p{L}\p{N}]$/u.test(
      domain,
    )
  )
    return undefined;
  return text as EmailAddress;
}

function asSeen(raw: string): string {
  const seen = raw.normalize('NFC').replace(UNSEEN, '');
  const plain = seen.normalize('NFKC').replace(JOINERS, '');
  return isAscii(plain) ? plain : seen;
}

/** Returns a domain in the form in which mail finds it, or `undefined` when it cannot be one. */
function inAscii(domain: string): string | undefined {
  if (isAscii(domain)) return domain;
  const url = `https://${domain}`;
  // A domain holds no sign that ends it in an address, or begins something else.
  return !/[\s/?#@:\\[\]%]/u.test(domain) && URL.canParse(url) ? new URL(url).hostname : undefined;
}

function isAscii(text: string): boolean {
  return /^[\u0000-\u007f]*$/.test(text);
}

/** Returns the address of `kind` written in `raw`, or `undefined` when it is not one. */
export function parseAddress(kind: Address['kind'], raw: string): Address | undefined {
  if (kind === 'email') {
    const value = parseEmailAddress(raw);
    return value === undefined ? undefined : { kind, value };
  }
  const value = parsePhoneE164(raw);
  return value === undefined ? undefined : { kind, value };
}
