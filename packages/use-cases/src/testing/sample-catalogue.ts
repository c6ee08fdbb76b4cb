import type {
  Catalogue,
  Category,
  ChannelPolicy,
  CommunicationType,
  CommunicationTypeKey,
  LegalBasis,
  Stoppable,
} from '@heed/domain/catalogue/catalogue';

const ON: ChannelPolicy = { default: 'on', needsConsent: false };
const OFF: ChannelPolicy = { default: 'off', needsConsent: false };
const CONSENT: ChannelPolicy = { default: 'on', needsConsent: true };

/** Returns the key of a type of the sample catalogue. */
export function typeKey(key: string): CommunicationTypeKey {
  return key as CommunicationTypeKey;
}

function type(
  key: string,
  code: number,
  category: Category,
  basis: LegalBasis,
  stoppable: Stoppable,
  label: string,
  channels: CommunicationType['channels'],
): CommunicationType {
  return {
    key: typeKey(key),
    code,
    category,
    basis,
    stoppable,
    channels,
    remains: ['PORTAL', 'POSTAL'],
    labelSensitivity: 'low',
    quietHoursExempt: false,
    reviewIntervalMonths: 12,
    minorConsented: false,
    retired: false,
    labels: { en: { label, description: `${label}.` } },
  };
}

const EVERYWHERE = { EMAIL: ON, SMS: ON, VOICE: ON };

/** Returns a small catalogue with one type of each sort, version 1. */
export function sampleCatalogue(): Catalogue {
  return {
    version: 1,
    organisation: {
      name: 'Example Clinic',
      postalAddress: '1 Example Street, Springfield, IL 62701',
      phone: '+12025550100',
      timeZone: 'America/Chicago',
    },
    types: [
      type('appt_reminder', 1, 'care', { kind: 'treatment' }, 'stoppable', 'Visit reminders', EVERYWHERE),
      type('appt_change', 2, 'care', { kind: 'treatment' }, 'channel-only', 'Changes to your visit', EVERYWHERE),
      type('refill', 3, 'care', { kind: 'treatment' }, 'stoppable', 'Prescription reminders', EVERYWHERE),
      type(
        'experience_survey',
        4,
        'quality',
        { kind: 'operations', group: 1 },
        'stoppable',
        'Feedback about your visit',
        {
          EMAIL: ON,
          SMS: CONSENT,
        },
      ),
      type('bill', 5, 'payment', { kind: 'payment' }, 'channel-only', 'Bills and statements', { EMAIL: ON, SMS: ON }),
      type('payment_reminder', 6, 'payment', { kind: 'payment' }, 'stoppable', 'Payment reminders', {
        EMAIL: ON,
        SMS: ON,
      }),
      type('coverage', 7, 'payment', { kind: 'payment' }, 'stoppable', 'Insurance and coverage updates', { EMAIL: ON }),
      type('recall', 8, 'risk', { kind: 'treatment' }, 'locked', 'Safety recalls', EVERYWHERE),
      type(
        'breach_notice',
        9,
        'legal',
        { kind: 'required-by-law', rule: '45 CFR 164.404' },
        'locked',
        'Notices about your information',
        {
          EMAIL: ON,
        },
      ),
      type('clinic_news', 10, 'admin', { kind: 'operations', group: 6 }, 'stoppable', 'Clinic news', { EMAIL: OFF }),
      type('fundraising', 11, 'fundraising', { kind: 'fundraising' }, 'stoppable', 'Requests to support us', {
        EMAIL: ON,
      }),
      type(
        'marketing',
        12,
        'marketing',
        { kind: 'authorization', of: 'marketing' },
        'stoppable',
        'Offers and promotions',
        {
          EMAIL: OFF,
          SMS: OFF,
        },
      ),
    ],
  };
}
