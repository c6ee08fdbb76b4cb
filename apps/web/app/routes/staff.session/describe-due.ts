import type { Instant } from '@heed/domain/time/instant';
import type { StaffReader } from './staff-reader.server.ts';

/** When an item is due: in words, and how pressing that is. The words alone say it; the tone only colours them. */
export interface DueWords {
  readonly text: string;
  readonly tone: 'late' | 'soon' | 'later';
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Returns `in 12 days`, `in 5 hours`, `1 day late`. Whole units, rounded down. */
export function describeDue(
  { locale, words, now }: Pick<StaffReader, 'locale' | 'words' | 'now'>,
  dueAt: Instant,
): DueWords {
  const distance = Math.abs(dueAt - now);
  const [unit, length] =
    distance >= DAY_MS
      ? (['day', DAY_MS] as const)
      : distance >= HOUR_MS
        ? (['hour', HOUR_MS] as const)
        : (['minute', MINUTE_MS] as const);
  const amount = Math.floor(distance / length);
  const tag = locale === 'ar' ? 'ar-u-nu-latn' : locale;
  if (dueAt <= now) {
    const long = new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
    return { text: words.queue.late({ amount: long }), tone: 'late' };
  }
  return { text: new Intl.RelativeTimeFormat(tag).format(amount, unit), tone: distance <= DAY_MS ? 'soon' : 'later' };
}
