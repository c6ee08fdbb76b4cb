import { actingIn } from '@heed/i18n/acting/in-language';
import { formatDay } from '@heed/i18n/format/date';
import type { Acting } from '@heed/use-cases/recipient/read-acting';
import type { Reader } from './reader.ts';

/** What the page of choices says of who chooses. */
export interface ActingWords {
  /** Above the choices, where somebody chooses for another. */
  readonly told: string | undefined;
  /** Whether there is a page on which to say it. */
  readonly isOffered: boolean;
}

/** Returns what is said of who chooses: nothing where nobody may act for the person. */
export function sayActing(reader: Reader, acting: Acting | undefined): ActingWords {
  const say = actingIn(reader.locale);
  if (acting === undefined) return { told: undefined, isOffered: false };
  const { as, roles } = acting;
  if (as === undefined || as === 'ended') return { told: undefined, isOffered: roles.length > 0 };
  const ends = as.until === undefined ? '' : ` ${say.ends({ day: formatDay(reader, as.until, reader.now) })}`;
  return { told: `${say.told[as.role]}${ends}`, isOffered: true };
}
