import { longestHours } from '@heed/domain/decision/quiet-hours';
import { hoursInForce, isClockUnclear } from '@heed/domain/decision/standing-hours';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { LanguageTag, RecipientId } from '@heed/domain/recipient/recipient';
import { type ContactHours, WHOLE_DAY } from '@heed/domain/statement/contact-hours';
import { preferredChannel, preferredLanguage } from '@heed/domain/statement/wishes';
import { isTimeZone } from '@heed/domain/time/local-time';
import { UNKNOWN_ZONE } from '@heed/domain/time/unknown-zone';
import type { UseCaseDeps } from '../deps.ts';
import { survivorOf } from '../recipient/survivor-of.ts';
import type { HowWishes } from './how-wishes.ts';

/** How somebody would like to be reached, and what they can choose from. */
export interface HowView {
  readonly wishes: HowWishes;
  /** The language they were registered with. */
  readonly onFile: LanguageTag | undefined;
  /** The longest hours of any day, on the clock of `zone`. */
  readonly longest: ContactHours;
  readonly zone: string;
  /** `stand-in`: theirs is not known. `unclear`: records that became one name different ones, and no hours hold. */
  readonly clock: 'known' | 'stand-in' | 'unclear';
}

/** Returns how somebody would like to be reached, or `undefined` when nobody is known by that id. */
export async function readHow(
  deps: Pick<UseCaseDeps, 'recipients'>,
  { recipient }: { readonly recipient: RecipientId },
): Promise<HowView | undefined> {
  const state = await survivorOf(deps.recipients, recipient);
  if (state === undefined) return undefined;
  const { timeZone, language } = state.profile;
  const isKnown = timeZone !== undefined && isTimeZone(timeZone);
  return {
    wishes: wishesOf(state),
    onFile: language,
    longest: longestHours(timeZone),
    zone: isKnown ? timeZone : UNKNOWN_ZONE,
    clock: isClockUnclear(state) ? 'unclear' : isKnown ? 'known' : 'stand-in',
  };
}

/** Returns the wishes that hold. */
export function wishesOf(state: RecipientState): HowWishes {
  return {
    hours: hoursInForce(state)?.word ?? WHOLE_DAY,
    language: preferredLanguage(state) ?? 'on-file',
    channel: preferredChannel(state) ?? 'none',
  };
}
