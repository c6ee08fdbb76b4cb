/** Every mistake a caller can make, with the one sentence it gets. No sentence repeats what was sent. */
export const PROBLEMS = {
  UNAUTHENTICATED:
    'Send "Authorization: Bearer …" with an API key that was not revoked, or an access token younger than five minutes.',
  FORBIDDEN: 'This client does not have the scope that this field needs: the table of scopes is in docs/api.md.',
  TYPE_NOT_PERMITTED: 'This client may not ask about that communication type.',
  UNKNOWN_TYPE: 'The catalogue has no communication type with that key: communicationTypes lists them.',
  UNKNOWN_RECIPIENT: 'No recipient is registered under that name.',
  BAD_RECIPIENT_REF: 'Name a recipient by exactly one of "id" and "external".',
  RECIPIENT_OR_ADDRESS: 'Name a recipient or an address: one of them, or for a decision both.',
  CHANNEL_NOT_DECIDED: 'Decisions are made for EMAIL, SMS and VOICE only.',
  UNKNOWN_ENUM_VALUE: 'The value is not one of those the enum has.',
  BAD_VALUE: 'The value is not of the type the schema asks for.',
  BAD_PHONE: 'A telephone number is written in E.164 form: "+", the country code, at most 15 digits.',
  BAD_EMAIL: 'That is not one email address.',
  BAD_FINGERPRINT: 'A fingerprint has 24 hexadecimal digits in lower case, as createLink gives it.',
  BAD_CURSOR: 'The cursor is not one that this connection gave out.',
  BAD_DATE: 'A date is written YYYY-MM-DD.',
  BAD_DATE_TIME: 'A time is written as an RFC 3339 date-time with its offset.',
  BAD_TEXT: 'The text is empty, too long, or holds a character that cannot be kept (U+0000, half of a surrogate pair).',
  BAD_TIME_ZONE: 'A time zone is an IANA name such as America/Chicago.',
  BAD_LANGUAGE: 'A language is a BCP 47 tag such as "es" or "zh-Hans".',
  BAD_PAGE_SIZE: 'The page size is out of range.',
  BAD_PERIOD: 'The period must end after it begins.',
  END_BEFORE_START: 'The end must come after the start.',
  SAID_IN_FUTURE: 'A statement cannot be said in the future.',
  HAPPENED_IN_FUTURE: 'An event cannot happen in the future.',
  WRONG_CHANNEL: 'That kind of event does not happen on that channel.',
  TYPE_NEEDED: 'A message that was sent needs its communication type.',
  TOO_MANY_ROWS: 'There are more rows than one request may have.',
  EMPTY_SCOPE: 'Say what the statement covers: types, categories, or all types.',
  SCOPE_TOO_NARROW: 'That word is about the whole person: give allTypes, and no channels.',
  BAD_HOURS: 'Hours are written HH:MM, from 00:00 to 24:00, and begin at another time than they end.',
  HOURS_LEAVE_NONE:
    'Leave at least one hour between 09:00 and 20:00 there; 12:00 and 20:00 Eastern where no time zone is known.',
  ZONES_DIFFER: 'The merged records name different time zones: register the right one first.',
  MIXED_SCOPE: 'Give one of types, categories and allTypes.',
  WRONG_SUBJECT: 'That word is said about a recipient, or about an address, and not about the other.',
  UNKNOWN_CONTACT_POINT: 'The recipient has no contact point with that id.',
  UNKNOWN_STATEMENT: 'There is no such statement of this subject.',
  BAD_RANK: 'A rank is 1 or more: 1 is the most preferred.',
  REPEATED_REPRESENTATIVE: 'A representative stands in a row once: give one entry for each id.',
  UNKNOWN_REPRESENTATIVE: 'No representative in this row has that id.',
  BAD_OWNER: 'Say whose an address is by exactly one of "recipient: true" and "representative".',
  NO_AUTHORITY: 'The representative has no authority for this.',
  KEY_REUSED: 'The key was used for something else: take a new one for each thing that is said or happened.',
  SAME_RECIPIENT: 'A record cannot be merged into itself.',
  MERGED_ELSEWHERE: 'The record is part of another one by now.',
  TOO_MANY_MERGES: 'More merges in a row than a record may have.',
  NOT_MERGED: 'The record stands for itself: there is nothing to split.',
  RECIPIENT_ERASED: 'The person was erased.',
  MISSING_DETAILS: 'This word needs details that are missing.',
  NO_IDENTIFIER: 'A recipient needs at least one external identifier.',
  IDENTIFIERS_DISAGREE: 'The identifiers belong to more than one recipient.',
  NO_CONTACT_POINT: 'The recipient has no contact point that fits.',
  UNKNOWN_REVIEW_ITEM: 'There is no such review item.',
  REVIEW_ITEM_MOVED: 'The review item is not in a state that allows this.',
  NOTE_REQUIRED: 'A resolution needs a note.',
  IDENTITY_REQUIRED: 'What opens more needs how somebody made sure who asked for it.',
  BAD_IDEMPOTENCY_KEY: 'An idempotency key has 1 to 200 printable characters.',
  REJECTED: 'The row was refused.',
  QUERY_TOO_DEEP: 'The query is nested too deep.',
  TOO_MANY_FIELDS: 'The query asks for too many fields or aliases, in all or at the top.',
  QUERY_TOO_COSTLY: 'The query could return too much at once. Ask for smaller pages.',
  INTROSPECTION_OFF: 'Introspection is off for this client.',
} as const;

/** The code of a mistake. */
export type ProblemCode = keyof typeof PROBLEMS;

/** Every code, for the schema's enum. */
export const PROBLEM_CODES = Object.keys(PROBLEMS) as readonly ProblemCode[];

/** Returns the code when it is one the schema has, else `REJECTED`: a use case may know more codes than the schema does. */
export function problemCodeOf(code: string): ProblemCode {
  return Object.hasOwn(PROBLEMS, code) ? (code as ProblemCode) : 'REJECTED';
}
