import type { AuthorizationElement } from '@heed/domain/catalogue/authorization-document';

/** A kind of message, quoted as the language quotes. */
interface What {
  readonly what: string;
}
interface Day {
  readonly day: string;
}
interface Phone {
  readonly phone: string;
}
/** Channels to which a person agrees by number. */
type ByNumber<Words> = Readonly<Record<'SMS' | 'VOICE', Words>>;

/** The page on which a person signs a permission (45 CFR 164.508), agrees to texts and calls (47 CFR 64.1200(a)), and takes a permission back. */
export interface PermissionMessages {
  /** On the page of choices, beside a kind that needs a signature. */
  readonly linkSign: (facts: What) => string;
  /** The same, beside one that only needs a number to be agreed for. */
  readonly linkAgree: (facts: What) => string;
  readonly title: string;
  readonly lede: string;
  readonly hidden: string;
  readonly prove: (facts: { readonly address: string }) => string;
  /** Where it cannot be done on the page. */
  readonly callText: (facts: Phone) => string;
  readonly live: (facts: Day) => string;
  readonly until: (facts: Day) => string;
  readonly ending: string;
  readonly expired: (facts: Day) => string;
  readonly revoked: (facts: Day) => string;
  /** Above the text that is signed. */
  readonly document: string;
  /** Its first sentence. */
  readonly grants: (facts: What & { readonly organisation: string }) => string;
  readonly element: Readonly<Record<AuthorizationElement, string>>;
  readonly lastsHeading: string;
  /** `span`: so many months, as the language writes it. */
  readonly lasts: (facts: { readonly span: string }) => string;
  readonly onlyEnglish: (facts: Phone) => string;
  readonly nameLabel: string;
  readonly nameHint: string;
  readonly signButton: string;
  readonly copyHint: string;
  readonly signed: string;
  readonly ended: string;
  readonly agreed: string;
  readonly revokeText: string;
  readonly revokeButton: string;
  readonly copyHeading: string;
  readonly copyElsewhere: (facts: Phone) => string;
  readonly signedBy: (facts: { readonly name: string }) => string;
  readonly signedDay: (facts: Day) => string;
  readonly agreeHeading: ByNumber<(facts: { readonly number: string }) => string>;
  /** What is agreed to, word for word (47 CFR 64.1200(f)(9)). The number stands above it. */
  readonly wording: ByNumber<(facts: What & { readonly organisation: string }) => string>;
  readonly agreeButton: ByNumber<string>;
  readonly shared: (facts: Phone & { readonly address: string }) => string;
  readonly needsName: string;
  readonly otherText: string;
  readonly needsProof: string;
  readonly nothing: string;
  /** On the page of choices: the way to the names that are hidden. */
  readonly showNames: string;
  readonly namesShown: string;
}
