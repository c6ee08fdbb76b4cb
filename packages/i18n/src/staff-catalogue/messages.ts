import type { ProposalStanding } from '@heed/domain/catalogue/catalogue-proposal';
import type { ReasonWords } from '../staff/messages.ts';

/** What the page says after a form was sent. */
export type CatalogueTold =
  | 'approved'
  | 'refused'
  | 'not-read'
  | 'own-proposal'
  | 'already-decided'
  | 'stale'
  | 'expired'
  | 'other-content'
  | 'unknown-proposal';

/** Who did something, and when. */
interface Act {
  readonly by: string;
  readonly when: string;
}

/** The sentences of the console's catalogue page. */
export interface StaffCatalogueMessages {
  readonly title: string;
  readonly inForce: (facts: { readonly version: string; readonly when: string }) => string;
  readonly waiting: string;
  readonly nothingWaits: string;
  readonly howToPropose: string;
  readonly version: (facts: { readonly version: string }) => string;
  readonly proposed: (facts: Act) => string;
  /** From an amount of time in the language: `in 6 days`. */
  readonly ends: (facts: { readonly when: string }) => string;
  readonly whatChanges: string;
  readonly organisation: string;
  readonly counted: (facts: { readonly when: string }) => string;
  readonly move: (facts: { readonly count: string; readonly before: string; readonly after: string }) => string;
  readonly decide: string;
  readonly own: string;
  readonly mayNot: string;
  readonly read: string;
  readonly approve: string;
  readonly refuse: string;
  readonly takeBack: string;
  readonly earlier: string;
  readonly standing: Readonly<Record<ProposalStanding, (facts: Act) => string>>;
  readonly types: (facts: { readonly count: string }) => string;
  readonly retired: string;
  readonly on: string;
  readonly off: string;
  readonly withConsent: string;
  readonly nowhere: string;
  readonly told: Readonly<Record<CatalogueTold, string>>;
  readonly forbidden: ReasonWords;
}
