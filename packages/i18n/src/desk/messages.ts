import type { PreferenceCell } from '@heed/domain/decision/preference-matrix';
import type { Actor } from '@heed/domain/ledger/entry';
import type { AddressState } from '@heed/domain/projection/address-state';
import type { RecipientStatus } from '@heed/domain/recipient/recipient';
import type { IdentityCheck, RestrictionRule, Speaker } from '@heed/domain/statement/statement';

/** What a patient may have said, as the form offers it. */
export type DeskWish = 'stop' | 'everything' | 'allow' | 'pause';

/** A field of the form for a spoken request. */
export type DeskField = 'wish' | 'channels' | 'kinds' | 'until' | 'said' | 'identity';

/** What the page of a patient says after a form was sent. */
export type DeskTold =
  | 'taken-back'
  | 'nothing-to-undo'
  | 'too-late'
  | 'not-yours'
  | 'wish-saved'
  | 'wish-ended'
  | 'no-wish'
  | 'unchanged'
  | 'newer';

/** Why a wish about addresses was not taken. */
export type ReachProblem = 'pick-one' | 'nothing-left' | 'identity';

/** Why a kind that staff read about is not as it was asked for. */
export type StillWhy =
  'must-send' | 'later-yes' | 'not-paused' | Exclude<PreferenceCell['kind'], 'on' | 'locked-on' | 'not-offered'>;

type List = (facts: { readonly list: string }) => string;

/** Searching. */
export interface FindWords {
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  readonly kept: string;
  readonly button: string;
  readonly empty: string;
  readonly nobody: string;
  readonly found: (facts: { readonly count: number }) => string;
  readonly more: string;
  readonly open: (facts: { readonly name: string }) => string;
  readonly unnamed: string;
}

/** The page of a patient. */
export interface PatientWords {
  readonly title: (facts: { readonly name: string }) => string;
  readonly back: string;
  readonly notFound: string;
  readonly status: Readonly<Record<RecipientStatus['kind'], string>>;
  readonly statusLabel: string;
  /** Beside the status, until the eighteenth birthday. */
  readonly underAge: (facts: { readonly day: string }) => string;
  readonly noParent: string;
  readonly heedId: string;
  readonly contact: string;
  readonly noContact: string;
  readonly arrives: string;
  /** Of an address that the patient gave by themselves and proved: the organisation's own systems may not know it. */
  readonly givenBy: (facts: { readonly day: string }) => string;
  readonly undeliverable: Readonly<
    Record<
      Extract<AddressState['deliverability'], { kind: 'undeliverable' }>['why'],
      (facts: { readonly day: string }) => string
    >
  >;
  readonly carrierBlocked: string;
  readonly liftBlock: (facts: { readonly number: string }) => string;
  readonly stoppedHere: string;
  readonly choices: string;
  readonly kind: string;
  readonly cell: Readonly<Record<PreferenceCell['kind'], string>>;
  readonly pausedUntil: (facts: { readonly day: string }) => string;
  readonly standing: string;
  readonly nothingStanding: string;
  readonly authorize: (facts: { readonly what: string; readonly from: string; readonly document: string }) => string;
  readonly authorizeUntil: (facts: {
    readonly what: string;
    readonly from: string;
    readonly until: string;
    readonly document: string;
  }) => string;
  readonly revoked: (facts: { readonly what: string; readonly day: string }) => string;
  readonly paused: (facts: { readonly what: string; readonly from: string; readonly until: string }) => string;
  readonly wish: Readonly<
    Record<RestrictionRule['kind'], (facts: { readonly where: string; readonly day: string }) => string>
  >;
  readonly littleDetail: string;
  readonly reviews: string;
  readonly noReviews: string;
  readonly timeline: string;
  readonly older: string;
  readonly newest: string;
  readonly by: Readonly<Record<Actor['kind'], (facts: { readonly name: string }) => string>>;
  readonly speaker: Readonly<Record<Speaker['kind'], string>>;
  readonly version: (facts: { readonly version: string }) => string;
  readonly receipt: (facts: { readonly number: string }) => string;
  readonly note: string;
  readonly looks: string;
  readonly look: Readonly<
    Record<'found' | 'opened' | 'printed' | 'handed-over' | 'item-opened', (facts: { readonly name: string }) => string>
  >;
}

/** Writing down what a patient said. */
export interface SpokenWords {
  readonly title: string;
  readonly hint: string;
  readonly wishLabel: string;
  readonly wish: Readonly<Record<DeskWish, string>>;
  readonly channels: string;
  readonly kinds: string;
  readonly allKinds: string;
  readonly until: string;
  readonly untilHint: string;
  readonly said: string;
  readonly saidHint: string;
  readonly identityLabel: string;
  readonly identityHint: string;
  readonly identity: Readonly<Record<IdentityCheck, string>>;
  readonly note: string;
  readonly noteHint: string;
  readonly button: string;
  readonly problemHeading: string;
  readonly problem: Readonly<Record<DeskField, string>>;
  readonly refusedHeading: string;
}

/** A wish about addresses, asked for aloud. */
export interface SpokenReachWords {
  readonly title: string;
  readonly hint: string;
  readonly which: Readonly<Record<RestrictionRule['kind'], string>>;
  readonly points: string;
  readonly little: string;
  readonly button: string;
  readonly end: string;
  readonly problem: Readonly<Record<ReachProblem, string>>;
}

/** When, in which language and by which way, asked aloud; the questions themselves are those of the patient's own page. */
export interface SpokenHowWords {
  readonly title: string;
  readonly hint: string;
  readonly unknownZone: (facts: { readonly zone: string }) => string;
  readonly zonesDiffer: string;
  readonly button: string;
}

/** What is read aloud when something was written down. */
export interface ReadBackWords {
  readonly heading: string;
  readonly again: string;
  readonly paused: (facts: { readonly what: string; readonly until: string }) => string;
  readonly everything: string;
  readonly still: Readonly<Record<StillWhy, List>>;
  readonly number: (facts: { readonly number: string }) => string;
  readonly saidAt: (facts: { readonly when: string }) => string;
  readonly takeBack: string;
  readonly takeBackHint: string;
  readonly takenBack: string;
}

/** A sheet to print. */
export interface DeskPaperWords {
  /** On the page of a patient. */
  readonly button: string;
  readonly text: string;
  readonly title: string;
  readonly lede: string;
  readonly language: string;
  readonly show: string;
  readonly back: string;
}

/** What staff do for a patient in front of them or on the telephone, in one language. */
export interface DeskMessages {
  readonly find: FindWords;
  readonly patient: PatientWords;
  readonly spoken: SpokenWords;
  readonly reach: SpokenReachWords;
  readonly how: SpokenHowWords;
  readonly readBack: ReadBackWords;
  readonly paper: DeskPaperWords;
  /** Handing the device over. */
  readonly kiosk: { readonly button: string; readonly text: string };
  readonly told: Readonly<Record<DeskTold, string>>;
}
