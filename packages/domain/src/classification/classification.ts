import type { DecidedChannel } from '../channel/channel.ts';
import type { Intent } from '../request/request.ts';

/** The kinds of message people name in their own words. The catalogue maps each to its types. */
export const REQUEST_TOPICS = [
  'reminders',
  'bills',
  'refills',
  'results',
  'check-ups',
  'insurance',
  'surveys',
  'education',
  'news',
  'marketing',
  'fundraising',
  'research',
] as const;

/** One of {@link REQUEST_TOPICS}. */
export type RequestTopic = (typeof REQUEST_TOPICS)[number];

/**
 * What the words cover.
 * - `unstated`: nothing named; the STOP-scope policy decides.
 * - `all-contact`: every optional message on every channel ("do not contact me", STOP ALL).
 * - `channels`: everything on the channels named.
 * - `topics`: these kinds only; an empty `channels` means the channel was not named.
 * - `all-but-topics`: everything except these kinds ("only reminders please").
 */
export type RequestScope =
  | { readonly kind: 'unstated' }
  | { readonly kind: 'all-contact' }
  | { readonly kind: 'channels'; readonly channels: readonly DecidedChannel[] }
  | { readonly kind: 'topics'; readonly topics: readonly RequestTopic[]; readonly channels: readonly DecidedChannel[] }
  | {
      readonly kind: 'all-but-topics';
      readonly topics: readonly RequestTopic[];
      readonly channels: readonly DecidedChannel[];
    };

/** `certain`: a keyword alone. `probable`: a reasonable person would read it so. `unsure`: for a person to judge. */
export type Certainty = 'certain' | 'probable' | 'unsure';

/** The reading of one text. `why` is the id of the rule that fired, for example `keyword.en.stop`. */
export interface Classification {
  readonly intent: Intent;
  readonly scope: RequestScope;
  readonly certainty: Certainty;
  readonly why: string;
}

/** The scope of a text that names nothing. */
export const UNSTATED: RequestScope = { kind: 'unstated' };
