import type { DecidedChannel } from '@heed/domain/channel/channel';
import type { LanguageTag } from '@heed/domain/recipient/recipient';
import type { ContactHours } from '@heed/domain/statement/contact-hours';

/** How somebody would like to be reached, whole. */
export interface HowWishes {
  /** The whole day: whenever the rules allow. */
  readonly hours: ContactHours;
  /** `on-file`: the one they were registered with. */
  readonly language: LanguageTag | 'on-file';
  /** `none`: none before another. */
  readonly channel: DecidedChannel | 'none';
}
