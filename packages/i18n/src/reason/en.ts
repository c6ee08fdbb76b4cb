import type { ReasonMessages } from './messages.ts';

/** Why a message was, or was not, allowed: in English. */
export const en: ReasonMessages = {
  UNKNOWN_RECIPIENT: 'Nobody is registered under the name that was given.',
  RECIPIENT_INACTIVE: 'The record is closed: no messages go out for it.',
  NO_CONTACT_POINT: 'There is no usable address for this channel.',
  RESTRICTED: 'The patient asked for confidential communication that rules this channel out.',
  UNDELIVERABLE: 'Messages to this address do not arrive, or it may belong to somebody else now.',
  ADDRESS_STOPPED: 'Somebody at this address asked to stop messages like this.',
  CARRIER_BLOCKED: 'The phone company blocks our texts to this number: its owner texted STOP.',
  REQUEST_PENDING: 'The patient wrote something that may be a request to stop. A person is reading it.',
  REQUIRED_BY_LAW: 'The law requires this message.',
  STOPPED: 'The patient stopped this kind of message on this channel.',
  NO_AUTHORIZATION: 'This kind of message needs the patient’s signed permission, and there is none.',
  AUTHORIZATION_EXPIRED: 'The patient’s signed permission has ended.',
  AUTHORIZATION_REVOKED: 'The patient took the signed permission back.',
  NO_CONSENT: 'There is no consent on file for texts or calls to this number.',
  OFF_BY_DEFAULT:
    'This kind of message is off on this channel unless the patient turns it on, and the patient has not.',
  NEVER_SENT: 'This kind of message is not sent on this channel.',
  CHANNEL_SILENT: 'Stops by text may not be reaching us right now, so this waits until we have checked.',
  QUIET_HOURS: 'It is outside the hours at which the patient may be contacted.',
  PAUSED: 'The patient paused these messages for a time.',
  FREQUENCY_LIMIT: 'The patient already got as many of these as the limit allows.',
  ALLOWED_BY_PATIENT: 'The patient chose to get this kind of message on this channel.',
  ALLOWED_BY_DEFAULT: 'This kind of message is on unless the patient stops it, and nobody has.',
};
