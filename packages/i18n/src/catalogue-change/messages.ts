import type { Difference, Direction, NewTypeDoubt } from '@heed/domain/catalogue/catalogue-change';
import type { Category, CommunicationType, Organisation, Stoppable } from '@heed/domain/catalogue/catalogue';
import type { Effect } from '@heed/domain/catalogue/effect';
import type { Channel } from '@heed/domain/channel/channel';
import type { Reason } from '@heed/domain/decision/reason';

/** What may be different. */
export type What = Difference['what'];
/** What is neither laxer nor stricter, whichever way it goes. */
type Indifferent = 'remains' | 'code' | 'labels' | 'organisation';

/** The name of a legal basis; an authorization has two. */
export type BasisName =
  'treatment' | 'payment' | 'operations' | 'required-by-law' | 'marketing' | 'research' | 'fundraising';

/** From one thing to another, both in words. */
interface Move {
  readonly before: string;
  readonly after: string;
}
/** Where a thing holds now or no longer does. */
type Switch = Readonly<Record<'yes' | 'no', string>>;
/** The same, by a channel that is named. */
type ChannelSwitch = Readonly<Record<'yes' | 'no', (facts: { readonly channel: string }) => string>>;

/** The sentences that tell a compliance officer what a change of the catalogue does. */
export interface CatalogueChangeMessages {
  readonly direction: Readonly<Record<Direction, string>>;
  readonly channel: Readonly<Record<Channel, string>>;
  readonly basis: Readonly<Record<BasisName, string>>;
  readonly category: Readonly<Record<Category, string>>;
  readonly stoppable: Readonly<Record<Stoppable, string>>;
  readonly sensitivity: Readonly<Record<CommunicationType['labelSensitivity'], string>>;
  readonly field: Readonly<Record<keyof Organisation, string>>;
  readonly nothing: string;
  /** Between the items of a list. */
  readonly comma: string;
  readonly change: {
    readonly added: (facts: {
      readonly basis: string;
      readonly stoppable: string;
      readonly channels: string;
    }) => string;
    readonly retired: string;
    readonly returned: string;
    readonly basis: (facts: Move) => string;
    readonly 'third-party-pays': Switch;
    /** What people sign for it on a page. */
    readonly document: {
      readonly yes: (facts: { readonly document: string }) => string;
      readonly no: string;
    };
    readonly stoppable: (facts: Move) => string;
    readonly 'channel-added': ChannelSwitch;
    readonly 'channel-removed': (facts: { readonly channel: string }) => string;
    readonly default: ChannelSwitch;
    readonly consent: ChannelSwitch;
    readonly remains: (facts: { readonly after: string }) => string;
    readonly 'label-sensitivity': (facts: Move) => string;
    readonly 'any-hour': Switch;
    readonly 'frequency-limit': (facts: Move) => string;
    readonly 'review-interval': (facts: Move) => string;
    readonly 'minor-consented': Switch;
    readonly category: (facts: Move) => string;
    readonly 'former-categories': (facts: { readonly after: string }) => string;
    readonly 'former-keys': (facts: { readonly after: string }) => string;
    readonly code: (facts: Move) => string;
    readonly labels: (facts: { readonly language: string }) => string;
    readonly organisation: (facts: { readonly field: string }) => string;
  };
  readonly limit: (facts: { readonly perDay: number; readonly perWeek: number }) => string;
  readonly noLimit: string;
  readonly months: (facts: { readonly count: number }) => string;
  readonly onEvents: string;
  /** Why a thing is laxer: what it takes from the patient. */
  readonly laxer: Readonly<Record<Exclude<What, Indifferent | 'added' | 'retired' | 'channel-removed'>, string>>;
  /** Why a new type does not come in by one hand. */
  readonly doubt: Readonly<Record<NewTypeDoubt, string>>;
  /** How many would be touched, and how. */
  readonly effect: Readonly<Record<Effect, (facts: { readonly count: number }) => string>>;
  /** How a message was or would be decided, in two or three words. */
  readonly reason: Readonly<Record<Reason, string>>;
  /** Where the catalogue in force does not have the type. */
  readonly newType: string;
  readonly counted: (facts: { readonly recipients: number }) => string;
  readonly nobody: string;
  readonly against: (facts: { readonly count: number }) => string;
}
