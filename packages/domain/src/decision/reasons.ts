import type { Reason } from './reason.ts';

/** Where a reason comes from. */
export interface ReasonOrigin {
  /** The law, the specification or the policy of ours that it rests on. */
  readonly source: string;
  /** The page of `docs/` that tells how we read it. */
  readonly rulePage: string;
  /** The number of the rule in the table of decisions. */
  readonly rule: number;
}

const OURS = 'our policy';

/** The origin of every reason: what staff name when they say why a message was, or was not, allowed. The sentences are in i18n. */
export const REASON_ORIGINS: Readonly<Record<Reason, ReasonOrigin>> = {
  UNKNOWN_RECIPIENT: { source: OURS, rulePage: 'docs/rules/01-known.md', rule: 1 },
  RECIPIENT_INACTIVE: { source: OURS, rulePage: 'docs/rules/02-active.md', rule: 2 },
  NO_CONTACT_POINT: {
    source: '45 CFR 164.530(c); 45 CFR 164.502(g)',
    rulePage: 'docs/rules/03-contact-point.md',
    rule: 3,
  },
  RESTRICTED: { source: '45 CFR 164.522(b)', rulePage: 'docs/rules/04-restriction.md', rule: 4 },
  UNDELIVERABLE: { source: '45 CFR 164.530(c); 47 CFR 64.1200(m)', rulePage: 'docs/rules/05-deliverable.md', rule: 5 },
  ADDRESS_STOPPED: { source: '47 CFR 64.1200(a)(10); RFC 8058', rulePage: 'docs/rules/06-address-stop.md', rule: 6 },
  CARRIER_BLOCKED: {
    source: '47 CFR 64.1200(a)(10); Twilio error 21610',
    rulePage: 'docs/rules/06-address-stop.md',
    rule: 6,
  },
  REQUEST_PENDING: { source: '47 CFR 64.1200(a)(10)', rulePage: 'docs/rules/07-pending.md', rule: 7 },
  REQUIRED_BY_LAW: { source: '45 CFR 164.404; 45 CFR 164.520', rulePage: 'docs/rules/08-required-by-law.md', rule: 8 },
  STOPPED: { source: '45 CFR 164.522(a); 47 CFR 64.1200(a)(10)', rulePage: 'docs/rules/09-recipient-stop.md', rule: 9 },
  NO_AUTHORIZATION: { source: '45 CFR 164.508(a)(3)', rulePage: 'docs/rules/10-authorization.md', rule: 10 },
  AUTHORIZATION_EXPIRED: { source: '45 CFR 164.508(b)(2)(i)', rulePage: 'docs/rules/10-authorization.md', rule: 10 },
  AUTHORIZATION_REVOKED: { source: '45 CFR 164.508(b)(5)', rulePage: 'docs/rules/10-authorization.md', rule: 10 },
  NO_CONSENT: { source: '47 CFR 64.1200(a)(1)', rulePage: 'docs/rules/11-consent.md', rule: 11 },
  OFF_BY_DEFAULT: { source: '45 CFR 164.501; 45 CFR 164.514(f)', rulePage: 'docs/rules/12-default.md', rule: 12 },
  CHANNEL_SILENT: { source: '47 CFR 64.1200(a)(10)', rulePage: 'docs/rules/13-silence.md', rule: 13 },
  QUIET_HOURS: { source: '47 CFR 64.1200(c)(1)', rulePage: 'docs/rules/13-hours.md', rule: 13 },
  PAUSED: { source: '45 CFR 164.522(a)', rulePage: 'docs/rules/13-hours.md', rule: 13 },
  FREQUENCY_LIMIT: { source: '47 CFR 64.1200(a)(9)(iv)(F)', rulePage: 'docs/rules/14-frequency.md', rule: 14 },
  ALLOWED_BY_PATIENT: { source: '45 CFR 164.506', rulePage: 'docs/rules/15-allowed.md', rule: 15 },
  ALLOWED_BY_DEFAULT: { source: '45 CFR 164.506', rulePage: 'docs/rules/15-allowed.md', rule: 15 },
};
