import { CATEGORIES } from '@heed/domain/catalogue/catalogue';
import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import type { CalendarDate } from '@heed/domain/recipient/recipient';
import type { Scope } from '@heed/domain/statement/statement';
import { parseDay } from '@heed/domain/time/calendar-day';
import { formText } from '../../.server/form-text.ts';
import type { FilledPause } from './pause-answer.ts';

/** The value of the answer that names a day of one's own. Every other answer is a day itself, so that what was read is what is done. */
export const OWN_DAY = 'day';
/** Everything that may be stopped, and every way. */
export const ALL = 'all';
/** Longer than any day is written; what is shown again is no longer than this. */
const LONGEST_TYPED = 20;

/** A form of a pause: what it asks for, or what is missing. */
export type ReadPause = { readonly filled: FilledPause } & (
  | { readonly kind: 'read'; readonly scope: Scope; readonly until: CalendarDate }
  | { readonly kind: 'pick-end' | 'two-ends' | 'no-day' | 'bad-day' }
);

/** Reads the form. A kind or way that is no answer of ours is read as all of them: the stricter. A day without its answer is taken for it. */
export function readPause(form: FormData): ReadPause {
  const typed = (name: string) => formText(form, name).trim().slice(0, LONGEST_TYPED);
  const filled = { what: typed('what'), way: typed('way'), until: typed('until'), day: typed('day') };
  const { until, day } = filled;
  const isOwn = until === OWN_DAY || until === '';
  if (!isOwn && day !== '' && day !== until) return { kind: 'two-ends', filled };
  if (isOwn && day === '') return { kind: until === OWN_DAY ? 'no-day' : 'pick-end', filled };
  const parsed = parseDay(isOwn ? day : until);
  return parsed === undefined
    ? { kind: 'bad-day', filled }
    : { kind: 'read', filled, scope: scopeOf(filled), until: parsed };
}

function scopeOf({ what, way }: FilledPause): Scope {
  const categories = CATEGORIES.filter((category) => category === what);
  const channels = DECIDED_CHANNELS.filter((channel) => channel === way);
  return {
    types: categories.length === 0 ? { kind: 'all' } : { kind: 'categories', categories },
    channels: channels.length === 0 ? 'all' : channels,
  };
}
