import { assertNever } from '@heed/domain/brand';
import { formatClock } from '@heed/i18n/format/clock';
import { howIn } from '@heed/i18n/how/in-language';
import type { HowView } from '@heed/use-cases/how/read-how';
import type { HowProblem } from '@heed/use-cases/how/say-how';
import { phoneFor, type Reader } from '../../wording/reader.ts';

/** Returns what to do about what was not taken. */
export function sayProblem(reader: Reader, why: HowProblem | 'unclear-hours', { longest }: HowView): string {
  const how = howIn(reader.locale);
  switch (why) {
    case 'unclear-hours':
      return how.pickRule;
    case 'BAD_HOURS':
      return how.pickHours;
    case 'HOURS_LEAVE_NONE':
      return how.tooShort({
        from: formatClock(reader.locale, longest.opens),
        until: formatClock(reader.locale, longest.closes),
      });
    case 'ZONES_DIFFER':
      return how.zonesDiffer({ phone: phoneFor(reader) });
    case 'NO_AUTHORITY':
      return how.noAuthority({ phone: phoneFor(reader) });
    default:
      return assertNever(why);
  }
}
