import type { Instant } from '@heed/domain/time/instant';

/** January first. `Intl` has no Haitian Creole (CLDR lacks `ht`): it would write months and “and” in whatever language the machine is set to. */
const MONTHS = [
  'janvye',
  'fevriye',
  'mas',
  'avril',
  'me',
  'jen',
  'jiyè',
  'out',
  'septanm',
  'oktòb',
  'novanm',
  'desanm',
] as const;

/** Returns the day in a time zone (IANA), the year only where it is wanted: `3 me`, `1ye me 2026`. */
export function formatCreoleDay(at: Instant, timeZone: string, isYearWanted: boolean): string {
  const figures = new Intl.DateTimeFormat('en-u-ca-gregory', {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone,
  });
  const parts = new Map(figures.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const day = parts.get('day') === 1 ? '1ye' : String(parts.get('day'));
  const month = MONTHS[(parts.get('month') ?? 1) - 1] ?? '';
  return [day, month, ...(isYearWanted ? [String(parts.get('year'))] : [])].join(' ');
}

/** Returns the parts as one phrase: `imèl, tèks ak apèl`. */
export function formatCreoleList(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ak ${last}`;
}
