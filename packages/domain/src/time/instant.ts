import type { Brand } from '../brand.ts';

/** A moment in time: milliseconds since 1970-01-01T00:00:00Z, a whole number. */
export type Instant = Brand<number, 'Instant'>;

/** The last moment ECMAScript can hold (ECMA-262 §21.4.1.1): 8.64e15 milliseconds after the epoch. */
const MAX_INSTANT = 8.64e15;

/** Returns the moment, or `undefined` when `milliseconds` is not a whole number a date can hold. */
export function instantOf(milliseconds: number): Instant | undefined {
  return Number.isInteger(milliseconds) && Math.abs(milliseconds) <= MAX_INSTANT
    ? (milliseconds as Instant)
    : undefined;
}

/** Returns the moment of an RFC 3339 date-time with an offset, or `undefined` when `text` is not one or names an impossible date. */
export function parseInstant(text: string): Instant | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/i.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day] = parts;
  const calendar = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (calendar.getUTCMonth() + 1 !== Number(month) || calendar.getUTCDate() !== Number(day)) return undefined;
  return instantOf(Math.floor(Date.parse(text.toUpperCase())));
}

/** Returns the moment as an RFC 3339 date-time in UTC with milliseconds. */
export function formatInstant(instant: Instant): string {
  return new Date(instant).toISOString();
}

/** Returns the moment `milliseconds` after `instant` (before it, when negative). */
export function addMilliseconds(instant: Instant, milliseconds: number): Instant {
  return (instant + milliseconds) as Instant;
}
