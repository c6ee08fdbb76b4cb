import type { Reason } from '@heed/domain/decision/reason';

/** The rule behind each reason: a law where there is one, else the organisation's policy. The same in every language. */
export const REASON_SOURCES: Readonly<Record<Reason, string>> = {
  UNKNOWN_RECIPIENT: 'Policy: what cannot be checked is not sent',
  RECIPIENT_INACTIVE: 'Policy: no messages to records that are closed',
  NO_CONTACT_POINT: 'Policy: what cannot be checked is not sent',
  RESTRICTED: '45 CFR 164.522(b), confidential communications',
  UNDELIVERABLE: '45 CFR 164.530(c), safeguards: no message to an address that may be somebody else’s',
  ADDRESS_STOPPED: '47 CFR 64.1200(a)(10); RFC 8058; 45 CFR 164.522(a)',
  CARRIER_BLOCKED: '47 CFR 64.1200(a)(10); the block at the carrier (Twilio error 21610)',
  REQUEST_PENDING: '47 CFR 64.1200(a)(10): a reasonable reading counts; the doubt goes to the patient',
  REQUIRED_BY_LAW: 'The law named in the catalogue for this type',
  STOPPED: '45 CFR 164.522(a), the patient’s choice',
  NO_AUTHORIZATION: '45 CFR 164.508(a)(3)',
  AUTHORIZATION_EXPIRED: '45 CFR 164.508(b)(2)(i)',
  AUTHORIZATION_REVOKED: '45 CFR 164.508(b)(5)',
  NO_CONSENT: '47 CFR 64.1200(a)(1)',
  OFF_BY_DEFAULT: 'The catalogue: off until the patient turns it on',
  CHANNEL_SILENT: '47 CFR 64.1200(a)(10): no message where its stop might not be heard',
  QUIET_HOURS: '47 CFR 64.1200(c)(1), with the tighter State hours',
  PAUSED: '45 CFR 164.522(a), the patient’s choice',
  FREQUENCY_LIMIT: '47 CFR 64.1200(a)(9)(iv)(F)',
  ALLOWED_BY_PATIENT: '45 CFR 164.506(c); the patient’s choice',
  ALLOWED_BY_DEFAULT: '45 CFR 164.506(c); the catalogue',
};

/** The source of `OFF_BY_DEFAULT` where the catalogue does not send the type on the channel. */
export const NEVER_SENT_SOURCE = 'The catalogue: not sent on this channel';
