import type { Brand } from '../brand.ts';
import type { Channel, DecidedChannel } from '../channel/channel.ts';
import type { AuthorizationDocument } from './authorization-document.ts';

/** The key of a communication type, for example `appt_reminder`. */
export type CommunicationTypeKey = Brand<string, 'CommunicationTypeKey'>;

/** The headings under which types are shown and which a statement may name as a whole. */
export const CATEGORIES = [
  'care',
  'payment',
  'quality',
  'risk',
  'admin',
  'legal',
  'education',
  'fundraising',
  'research',
  'marketing',
] as const;
/** A heading of the catalogue. */
export type Category = (typeof CATEGORIES)[number];

/** Why a message may be sent at all: 45 CFR 164.501, .506, .508, .514(f), .520, .404. */
export type LegalBasis =
  | { readonly kind: 'treatment' }
  | { readonly kind: 'payment' }
  /** `group` 1–6 of "health care operations", 45 CFR 164.501. */
  | { readonly kind: 'operations'; readonly group: 1 | 2 | 3 | 4 | 5 | 6 }
  /** `rule` names the section that requires it, for example `45 CFR 164.404`. */
  | { readonly kind: 'required-by-law'; readonly rule: string }
  | { readonly kind: 'authorization'; readonly of: 'marketing' | 'research' }
  | { readonly kind: 'fundraising' };

/** What a patient may stop: all of it, channels but not the last one, or nothing. */
export type Stoppable = 'stoppable' | 'channel-only' | 'locked';

/** How a type stands on one channel before anybody said anything. */
export interface ChannelPolicy {
  readonly default: 'on' | 'off';
  /** Whether consent for the number must be on file (47 CFR 64.1200(a)(1)). */
  readonly needsConsent: boolean;
}

/** A type's limit on how often it may be sent to one recipient, texts and calls together. */
export interface FrequencyLimit {
  readonly perDay: number;
  readonly perWeek: number;
}

/** One kind of message a health organisation sends. */
export interface CommunicationType {
  readonly key: CommunicationTypeKey;
  /** 1–65535, never used again for another type: it stands for the type inside signed links. */
  readonly code: number;
  readonly category: Category;
  /** Categories it belonged to before: a stop that was said of one of them still reaches it. */
  readonly formerCategories?: readonly Category[];
  /** Keys of retired types in whose place it came: a stop that was said of one of them still reaches it, and what was sent as one counts. */
  readonly formerKeys?: readonly CommunicationTypeKey[];
  readonly basis: LegalBasis;
  /** True when a third party pays for it: the authorization must then say so (45 CFR 164.508(a)(3)(ii)). */
  readonly thirdPartyPays?: boolean;
  /** What is signed where the basis is an authorization; absent: it cannot be signed on a page. */
  readonly document?: AuthorizationDocument;
  readonly stoppable: Stoppable;
  /** The channels on which it may be sent at all. */
  readonly channels: Readonly<Partial<Record<DecidedChannel, ChannelPolicy>>>;
  /** What remains when no decided channel does. `POSTAL` comes last. */
  readonly remains: readonly Exclude<Channel, DecidedChannel>[];
  /** How much the label alone gives away. `high` is shown only after step-up. */
  readonly labelSensitivity: 'low' | 'medium' | 'high';
  /** Whether it may be sent outside the recipient's permitted hours. */
  readonly quietHoursExempt: boolean;
  readonly frequencyLimit?: FrequencyLimit;
  /** Months without confirmation after which a choice is stale; absent: reviewed on events only. */
  readonly reviewIntervalMonths?: number;
  /** True when a minor may consent to the care alone, 45 CFR 164.502(g)(3): it never goes to a proxy. */
  readonly minorConsented: boolean;
  /** A retired type is no longer sent; its history stays. */
  readonly retired: boolean;
  /** Per BCP 47 language tag; `en` is always there. */
  readonly labels: Readonly<Record<string, TypeLabel>>;
}

/** What a patient reads about a type. */
export interface TypeLabel {
  readonly label: string;
  readonly description: string;
  /** Shown in the label's place where the label would give too much away (`labelSensitivity: 'high'`); it tells nothing of somebody's health. */
  readonly neutral?: string;
}

/** The versioned set of types. A choice records the version it was made under. */
export interface Catalogue {
  readonly version: number;
  readonly organisation: Organisation;
  readonly types: readonly CommunicationType[];
}

/** Who sends: what a notice and a page say of the organisation. Neutral: no speciality. */
export interface Organisation {
  readonly name: string;
  readonly postalAddress: string;
  /** Telephone number a person answers, E.164. */
  readonly phone: string;
  /** The IANA zone in which the organisation itself tells the time. Never the recipient's: see docs/rules/13-hours.md. */
  readonly timeZone: string;
}
