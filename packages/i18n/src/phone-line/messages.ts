/** What the phone line says in one language. Spoken by a machine: short sentences, no health information, nothing about who is known. */
export interface PhoneLineMessages {
  /** Said in its own language, one after the other. */
  readonly chooseLanguage: (facts: { readonly key: string }) => string;
  readonly greeting: (facts: { readonly organisation: string }) => string;
  readonly stopAll: string;
  /** Before the kinds of message, one key each. */
  readonly oneKind: string;
  readonly kind: (facts: { readonly kind: string; readonly key: string }) => string;
  readonly message: string;
  readonly stoppedAll: (facts: { readonly organisation: string }) => string;
  readonly stoppedKind: (facts: { readonly kind: string }) => string;
  /** After words that named what they meant. */
  readonly stoppedAsked: string;
  readonly more: string;
  /** After words that may mean a stop: a person reads them, and nothing goes out meanwhile. */
  readonly held: string;
  /** After words that ask for something else. */
  readonly passedOn: string;
  readonly again: string;
  readonly nothingChanged: string;
  readonly otherWays: (facts: { readonly form: string; readonly phone: string }) => string;
  /** Without the organisation's number: this is it that was called. */
  readonly otherWaysHere: (facts: { readonly form: string }) => string;
  readonly withheld: string;
  readonly record: string;
  readonly recorded: string;
  readonly nothingRecorded: string;
  readonly goodbye: string;
  /** The words for 0 to 9: whoever has no keys says them. */
  readonly keyWords: readonly [string, string, string, string, string, string, string, string, string, string];
  /** How people ask for a person or to leave a message: lower case, with a comma between. */
  readonly personWords: string;
}
