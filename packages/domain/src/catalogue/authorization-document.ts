/**
 * What an organisation writes itself of a signed permission, in the order in which it is read. 45 CFR 164.508(c)(1)(i)-(iv): what may be used,
 * who may use it, who gets it, what for; (a)(3)(ii) and (4): that a third party pays; (c)(2)(i)-(iii): that it can be taken back and how, that nothing
 * depends on it, that what is passed on may be passed on again. How long it lasts (c)(1)(v), the signature and its day (c)(1)(vi) come with the signing.
 */
export const AUTHORIZATION_ELEMENTS = [
  'information',
  'discloses',
  'receives',
  'purpose',
  'payment',
  'revocation',
  'conditions',
  'redisclosure',
] as const;
/** See `AUTHORIZATION_ELEMENTS`. */
export type AuthorizationElement = (typeof AUTHORIZATION_ELEMENTS)[number];

/** The elements of a document in one language. `payment` is there where a third party pays, and only there. */
export type AuthorizationText = Readonly<
  Record<Exclude<AuthorizationElement, 'payment'>, string> & Partial<Record<'payment', string>>
>;

/** The text by which a person allows what needs a signed permission (45 CFR 164.508). */
export interface AuthorizationDocument {
  /** Lower-case letters, digits, `_` and `-`. */
  readonly id: string;
  /** Whole, from 1 on. What a version says never changes: another wording is another version. */
  readonly version: number;
  /** Whole months from the signature to the end. */
  readonly lastsMonths: number;
  /** Per BCP 47 language tag; `en` is always there. */
  readonly texts: Readonly<Record<string, AuthorizationText>>;
}

/** Returns the name under which a signature records a document: `offers@2`. */
export function nameOfDocument({ id, version }: Pick<AuthorizationDocument, 'id' | 'version'>): string {
  return `${id}@${String(version)}`;
}
