import type { Outcome } from './decision.ts';
import type { Reason } from './reason.ts';

const OUTCOMES: Readonly<Record<Reason, Outcome>> = {
  UNKNOWN_RECIPIENT: 'DENY',
  RECIPIENT_INACTIVE: 'DENY',
  NO_CONTACT_POINT: 'DENY',
  RESTRICTED: 'DENY',
  UNDELIVERABLE: 'DENY',
  ADDRESS_STOPPED: 'DENY',
  CARRIER_BLOCKED: 'DENY',
  REQUEST_PENDING: 'DENY',
  REQUIRED_BY_LAW: 'ALLOW',
  STOPPED: 'DENY',
  NO_AUTHORIZATION: 'DENY',
  AUTHORIZATION_EXPIRED: 'DENY',
  AUTHORIZATION_REVOKED: 'DENY',
  NO_CONSENT: 'DENY',
  OFF_BY_DEFAULT: 'DENY',
  CHANNEL_SILENT: 'DEFER',
  QUIET_HOURS: 'DEFER',
  PAUSED: 'DEFER',
  FREQUENCY_LIMIT: 'DEFER',
  ALLOWED_BY_PATIENT: 'ALLOW',
  ALLOWED_BY_DEFAULT: 'ALLOW',
};

/** Returns the outcome that goes with a reason. */
export function outcomeOf(reason: Reason): Outcome {
  return OUTCOMES[reason];
}
