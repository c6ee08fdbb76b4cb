import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import type { Instant } from '@heed/domain/time/instant';
import type { DateReader } from '@heed/i18n/format/date';
import { LOCALES, type WrittenLocale } from '@heed/i18n/locales';
import type { MaskedContactPoint } from '@heed/use-cases/preferences/read-preferences';
import type { PreferencesMessages } from '@heed/i18n/preferences/messages';
import type { SenderNumber } from '@heed/use-cases/ports/intake-policy';

/** For whom sentences are made: their language, their clock, and what the organisation says of itself. */
export interface Reader extends DateReader {
  readonly words: PreferencesMessages;
  readonly catalogue: Catalogue;
  readonly now: Instant;
  /** Where the days of the person begin whom the page is about. */
  readonly ownZone: string;
  /** Our numbers, one of which a text with START goes to. */
  readonly senders: readonly SenderNumber[];
}

/**
 * Returns text that keeps its own order inside a right-to-left sentence (UAX #9 §2.5): U+2066 lets a number or an address run left to right, U+2067 lets
 * a date that has words in it run right to left, its day first.
 */
export function keepOrder(locale: WrittenLocale, text: string): string {
  if (LOCALES[locale].direction !== 'rtl') return text;
  return `${/\p{Script=Arabic}/u.test(text) ? '\u2067' : '\u2066'}${text}\u2069`;
}

/** Returns an address or a number that keeps its order and stays on one line: U+00A0 for spaces, U+2011 for hyphens (UAX #14, class GL). */
export function inOnePiece(locale: WrittenLocale, text: string): string {
  return keepOrder(locale, text.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011'));
}

/** Returns the organisation's telephone number as a person of this language reads it. */
export function phoneFor({ locale, catalogue }: Pick<Reader, 'locale' | 'catalogue'>): string {
  return inOnePiece(locale, formatPhone(catalogue.organisation.phone));
}

/**
 * Returns the number that START has to be texted to: the one between which and the patient's a carrier blocks, of the pool where a service does; else our first.
 * `undefined` where there is none.
 */
export function startNumber(senders: readonly SenderNumber[], blockedBy?: string): string | undefined {
  const blocking = senders.find(({ number, messagingService }) => [number, messagingService].includes(blockedBy));
  // Another system's number, of which a status callback told.
  const other = blockedBy !== undefined && /^\+?\d{5,15}$/.test(blockedBy) ? blockedBy : undefined;
  return blocking?.number ?? other ?? senders[0]?.number;
}

/** Returns an address as a person reads it inside a sentence, in one piece: masked, or whole. */
export function readPoint(locale: WrittenLocale, point: Pick<MaskedContactPoint, 'kind' | 'masked'>): string {
  return inOnePiece(locale, writePoint(point));
}

/** Returns an address as it stands in a list: masked, or whole. */
export function writePoint({ kind, masked }: Pick<MaskedContactPoint, 'kind' | 'masked'>): string {
  return kind === 'phone' ? formatPhone(masked) : masked;
}

/** Returns a number as people write it: `202-555-0100` in the North American Numbering Plan, E.164 otherwise. */
export function formatPhone(e164: string): string {
  const [, area, exchange, line] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(e164) ?? [];
  return area === undefined ? e164 : `${area}-${exchange ?? ''}-${line ?? ''}`;
}
