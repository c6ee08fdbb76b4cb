import type { PauseText } from '../../wording/describe-pauses.ts';
import type { PreferencesList as List } from '../../wording/describe-preferences.ts';
import type { ActingWords } from '../../wording/say-acting.ts';
import type { PageOutcome } from './read-outcome.server.ts';

/** What the loader hands over. */
export interface PreferencesPageData {
  readonly contactPoints: readonly { readonly id: string; readonly kind: 'email' | 'phone'; readonly masked: string }[];
  /** Whether every kind is named; `by-mail`, `by-text`: some are not, and a code read in the mailbox, or texted from the number, shows them. `no`: there is nothing to be done about it here. */
  readonly naming: 'all' | 'by-mail' | 'by-text' | 'no';
  readonly list: List;
  readonly pauses: readonly PauseText[];
  readonly shown: string;
  readonly version: string;
  readonly form: string;
  readonly formIds: Readonly<Record<'save' | 'stop' | 'undo' | 'again' | 'gifts' | 'right', string>>;
  readonly outcome: PageOutcome;
  /** The person came by a link that asks whether it is all still right. */
  readonly isAsked: boolean;
  readonly acting: ActingWords;
  readonly wayBack: WaysBack;
}

/** Addresses at which messages were stopped, as they are read: the person may prove them, or has just done so. */
export type WaysBack = Readonly<
  Record<'mailbox' | 'number', { readonly address: string; readonly isProved: boolean } | undefined>
>;
