import { CATEGORIES } from '@heed/domain/catalogue/catalogue';
import { CHANNELS, DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import { DELIVERY_EVENTS } from '@heed/domain/contact/delivery-report';
import { REASONS } from '@heed/domain/decision/reason';
import { INTENTS } from '@heed/domain/request/request';
import { REVIEW_OUTCOMES, REVIEW_REASONS } from '@heed/domain/review/review-item';
import { IDENTITY_CHECKS, WAYS_IN } from '@heed/domain/statement/statement';
import { registerEnumType } from 'type-graphql';
import { PROBLEM_CODES } from '../problem/problem-codes.ts';

/** A union of words as the object TypeGraphQL wants: name by name, value by value. */
export type EnumOf<Word extends string> = { readonly [Name in Word as Uppercase<SnakeOf<Name>>]: Name };
type SnakeOf<Name extends string> = Name extends `${infer Head}-${infer Tail}` ? `${Head}_${SnakeOf<Tail>}` : Name;

function enumOf<Word extends string>(name: string, description: string, words: readonly Word[]): EnumOf<Word> {
  const values = Object.fromEntries(
    words.map((word) => [word.toUpperCase().replaceAll('-', '_'), word]),
  ) as EnumOf<Word>;
  registerEnumType(values, { name, description });
  return values;
}

export const ChannelEnum = enumOf(
  'Channel',
  'A channel by which a message may reach a patient. PORTAL and POSTAL are never decided about; they are named as what remains.',
  CHANNELS,
);
export const DecidedChannelEnum = enumOf('DecidedChannel', 'A channel Heed decides about.', DECIDED_CHANNELS);
export const OutcomeEnum = enumOf('Outcome', 'What the sender is told to do. DEFER: not before `notBefore`.', [
  'ALLOW',
  'DENY',
  'DEFER',
] as const);
export const ReasonEnum = enumOf('Reason', 'Why a decision came out as it did, in the order of the rules.', REASONS);
export const DetailLevelEnum = enumOf(
  'DetailLevel',
  'How much a message may say: all that its type allows, or only "please call us".',
  ['full', 'minimal'] as const,
);
export const CategoryEnum = enumOf('Category', 'A heading of the catalogue.', CATEGORIES);
export const StoppableEnum = enumOf(
  'Stoppable',
  'What a patient may stop: all of it, channels but not the last one, or nothing.',
  ['stoppable', 'channel-only', 'locked'] as const,
);
export const SensitivityEnum = enumOf('LabelSensitivity', 'How much the label alone gives away.', [
  'low',
  'medium',
  'high',
] as const);
export const LegalBasisEnum = enumOf(
  'LegalBasis',
  'Why a message may be sent at all: 45 CFR 164.501, .506, .508, .514(f).',
  ['treatment', 'payment', 'operations', 'required-by-law', 'authorization', 'fundraising'] as const,
);
export const AuthorizationForEnum = enumOf('AuthorizationFor', 'What a patient signs for: 45 CFR 164.508.', [
  'marketing',
  'research',
] as const);
export const AddressKindEnum = enumOf('AddressKind', 'What an address is.', ['email', 'phone'] as const);
export const ContactUseEnum = enumOf('ContactUse', 'FHIR R4 ContactPoint.use.', [
  'home',
  'work',
  'temp',
  'old',
  'mobile',
] as const);
export const ContactPointSourceEnum = enumOf(
  'ContactPointSource',
  'Who put it on the record: a sending system, or the patient alone.',
  ['registered', 'patient'] as const,
);
export const RecipientStatusEnum = enumOf('RecipientStatus', 'Whether messages go to the recipient at all.', [
  'active',
  'inactive',
  'deceased',
  'merged',
  'erased',
] as const);
export const RepresentativeRoleEnum = enumOf(
  'RepresentativeRole',
  'By what right somebody acts for the recipient, 45 CFR 164.502(g).',
  ['parent', 'guardian', 'agent'] as const,
);
export const StatementWordEnum = enumOf(
  'StatementWord',
  'What was said. DISOWN and RECLAIM are about an address: whoever reads there does not know the person, or is the person after all.',
  [
    'stop',
    'allow',
    'confirm',
    'pause',
    'authorize',
    'revoke-authorization',
    'consent',
    'restrict',
    'lift-restriction',
    'contact-hours',
    'prefer-language',
    'prefer-channel',
    'disown',
    'reclaim',
  ] as const,
);
export const RestrictionKindEnum = enumOf(
  'RestrictionKind',
  'Use only these contact points, or never use them: 45 CFR 164.522(b).',
  ['use-only', 'never-use'] as const,
);
export const DeliveryEventEnum = enumOf('DeliveryEventKind', 'What became of a message.', DELIVERY_EVENTS);
export const LinkPurposeEnum = enumOf('LinkPurpose', 'What a link is for.', [
  'manage',
  'stop',
  'confirm',
  'paper',
] as const);
export const ReviewReasonEnum = enumOf('ReviewReason', 'Why a person has to look at a record.', REVIEW_REASONS);
export const ReviewOutcomeEnum = enumOf('ReviewOutcome', 'How a review ended.', REVIEW_OUTCOMES);
export const ReviewStateEnum = enumOf('ReviewState', 'Where a review item stands.', [
  'open',
  'claimed',
  'waiting',
  'resolved',
] as const);
export const WayInEnum = enumOf('WayIn', 'The way in by which something reached Heed.', WAYS_IN);
export const ProblemCodeEnum = enumOf('ProblemCode', 'A mistake in a request or in one row of it.', PROBLEM_CODES);
export const ChangeKindEnum = enumOf('RegistrationChange', 'What a registration did.', [
  'created',
  'changed',
  'unchanged',
] as const);
export const SpokenWordEnum = enumOf(
  'SpokenWord',
  'A word as it stands in the ledger. USE_CONTACT_POINT: an address or number that the patient gave and proved themselves. WITHDRAW takes back one earlier statement.',
  [
    'stop',
    'allow',
    'confirm',
    'pause',
    'authorize',
    'revoke-authorization',
    'consent',
    'restrict',
    'lift-restriction',
    'contact-hours',
    'prefer-language',
    'prefer-channel',
    'disown',
    'reclaim',
    'use-contact-point',
    'withdraw',
  ] as const,
);
export const SpeakerEnum = enumOf(
  'Speaker',
  "Who said it. A system's claim never beats the patient's own stop. READER: whoever reads at an address and does not know the person.",
  ['patient', 'representative', 'staff', 'reader', 'system'] as const,
);
export const ActorEnum = enumOf('Actor', 'Who caused an entry to be written.', [
  'patient',
  'staff',
  'client',
  'operator',
  'system',
] as const);
export const IntentEnum = enumOf('Intent', 'What was made of the words of a request.', INTENTS);
export const EventKindEnum = enumOf('LedgerEventKind', 'What happened.', [
  'catalogue-applied',
  'catalogue-proposed',
  'catalogue-proposal-decided',
  'recipient-registered',
  'statement-recorded',
  'request-received',
  'request-resolved',
  'delivery-reported',
  'review-opened',
  'review-moved',
  'links-revoked',
  'recipients-merged',
  'recipients-split',
  'recipient-erased',
] as const);
export const IdentityCheckEnum = enumOf(
  'IdentityCheck',
  'How somebody made sure who asks for more (45 CFR 164.514(h)): what was checked, never what it said.',
  IDENTITY_CHECKS,
);
export const SimpleWordEnum = enumOf('SimpleWord', 'On or off.', ['stop', 'allow'] as const);
export const CellEnum = enumOf('PreferenceState', 'How a type stands on a channel, as the next decision will see it.', [
  'on',
  'off',
  'locked-on',
  'address-stopped',
  'carrier-blocked',
  'held',
  'needs-authorization',
  'needs-consent',
  'no-contact-point',
  'undeliverable',
  'restricted',
  'not-offered',
] as const);
