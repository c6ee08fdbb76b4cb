import type { Catalogue, ChannelPolicy, CommunicationType, CommunicationTypeKey } from '../catalogue/catalogue.ts';

/** On unless stopped, without consent. */
export const ON: ChannelPolicy = { default: 'on', needsConsent: false };
/** Off unless turned on, without consent. */
export const OFF: ChannelPolicy = { default: 'off', needsConsent: false };
/** On unless stopped, with consent for the number. */
export const WITH_CONSENT: ChannelPolicy = { default: 'on', needsConsent: true };

/** Returns the key of a type. */
export function typeKey(key: string): CommunicationTypeKey {
  return key as CommunicationTypeKey;
}

/** Returns a stoppable care type that is on by email, text and call, without quiet hours or limits, save for what is given. */
export function aType(key: string, given: Partial<Omit<CommunicationType, 'key'>> = {}): CommunicationType {
  return {
    key: typeKey(key),
    code: 1,
    category: 'care',
    basis: { kind: 'treatment' },
    stoppable: 'stoppable',
    channels: { EMAIL: ON, SMS: ON, VOICE: ON },
    remains: ['PORTAL', 'POSTAL'],
    labelSensitivity: 'low',
    quietHoursExempt: false,
    minorConsented: false,
    retired: false,
    labels: { en: { label: key, description: `About ${key}.` } },
    ...given,
  };
}

/** Returns a catalogue of invented types, one of every kind a rule knows; `types` replace those of the same key and add to the rest. */
export function aCatalogue(types: readonly CommunicationType[] = []): Catalogue {
  const replaced = new Map([...EVERY_KIND, ...types].map((type) => [type.key, type]));
  return {
    version: 1,
    organisation: {
      name: 'Riverside Health',
      postalAddress: '100 Example Street, Springfield, IL 62701',
      phone: '+12025550100',
      timeZone: 'America/Chicago',
    },
    types: [...replaced.values()].map((type, index) => ({ ...type, code: index + 1 })),
  };
}

const EVERY_KIND: readonly CommunicationType[] = [
  aType('reminder'),
  aType('limited', { frequencyLimit: { perDay: 1, perWeek: 3 } }),
  aType('visit_change', { stoppable: 'channel-only' }),
  aType('minor_care', { minorConsented: true }),
  aType('survey', {
    category: 'quality',
    basis: { kind: 'operations', group: 1 },
    channels: { EMAIL: ON, SMS: WITH_CONSENT },
  }),
  aType('bill', {
    category: 'payment',
    basis: { kind: 'payment' },
    stoppable: 'channel-only',
    channels: { EMAIL: ON },
  }),
  aType('bill_reminder', {
    category: 'payment',
    basis: { kind: 'payment' },
    channels: { EMAIL: ON, SMS: { default: 'off', needsConsent: true } },
  }),
  aType('recall', { category: 'risk', stoppable: 'locked', quietHoursExempt: true }),
  aType('security', {
    category: 'admin',
    basis: { kind: 'operations', group: 6 },
    stoppable: 'locked',
    channels: { EMAIL: ON, SMS: ON },
  }),
  aType('breach', {
    category: 'legal',
    basis: { kind: 'required-by-law', rule: '45 CFR 164.404' },
    stoppable: 'locked',
    channels: { EMAIL: OFF, VOICE: ON },
    remains: ['POSTAL'],
  }),
  aType('tips', {
    category: 'education',
    basis: { kind: 'operations', group: 1 },
    channels: { EMAIL: OFF, SMS: OFF },
  }),
  aType('gift', { category: 'fundraising', basis: { kind: 'fundraising' }, channels: { EMAIL: ON, SMS: OFF } }),
  aType('offer', {
    category: 'marketing',
    basis: { kind: 'authorization', of: 'marketing' },
    channels: { EMAIL: OFF, SMS: OFF },
  }),
  aType('study', {
    category: 'research',
    basis: { kind: 'authorization', of: 'research' },
    channels: { EMAIL: OFF },
  }),
  aType('gone', { retired: true }),
  aType('instead', { formerKeys: [typeKey('gone')], frequencyLimit: { perDay: 2, perWeek: 4 } }),
];
