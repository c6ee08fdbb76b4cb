import type { Address } from '@heed/domain/contact/address';
import { parseEmailAddress, parsePhoneE164 } from '@heed/domain/contact/address';

/** What came of a field in which a person typed an address or a number. */
export type ContactRead =
  | { readonly kind: 'empty' }
  | { readonly kind: 'contact'; readonly address: Address }
  | { readonly kind: 'unreadable' };

/** Reads an email address as people type it: with spaces around, `mailto:`, or a name and angle brackets. */
export function readEmail(raw: string): ContactRead {
  const text = raw.trim();
  if (text === '') return { kind: 'empty' };
  const inBrackets = /<([^<>]+)>\s*$/.exec(text)?.[1] ?? text;
  const value = parseEmailAddress(inBrackets.replace(/^mailto:/i, ''));
  return value === undefined ? { kind: 'unreadable' } : { kind: 'contact', address: { kind: 'email', value } };
}

/** Digits as they are typed on keyboards of other scripts (Arabic-Indic, extended Arabic-Indic, Devanagari). */
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g;
/** A ten-digit number of the North American Numbering Plan: area code and exchange start with 2 to 9. */
const NANP = /^1?([2-9]\d{2}[2-9]\d{6})$/;

/**
 * Reads a telephone number as people type it. One without a country code is read as the organisation's own country's only where
 * that is certain: ten digits, when the organisation itself is in the North American Numbering Plan.
 */
export function readPhone(raw: string, organisationPhone: string): ContactRead {
  const text = raw
    .replace(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
  if (text === '') return { kind: 'empty' };
  const bare = text
    .replace(/^tel:/i, '')
    .replace(/[\s().\u2010-\u2015/-]/g, '')
    .replace(/^00(?=[1-9])/, '+');
  const national = organisationPhone.startsWith('+1') ? NANP.exec(bare)?.[1] : undefined;
  const value = parsePhoneE164(national === undefined ? bare : `+1${national}`);
  return value === undefined ? { kind: 'unreadable' } : { kind: 'contact', address: { kind: 'phone', value } };
}
