/** Masked addresses and numbers, joined as the language joins a list. */
interface Addresses {
  readonly addresses: string;
}

/** A masked address, already as it is read in the language. */
interface MaskedAddress {
  readonly address: string;
}

/** The page of where a person may be reached (45 CFR 164.522(b)). It asks for no reason. */
export interface ReachMessages {
  /** On the page of choices. */
  readonly link: string;
  readonly title: string;
  readonly lede: string;
  readonly which: string;
  readonly useOnly: string;
  readonly neverUse: string;
  readonly points: string;
  readonly detail: string;
  readonly full: string;
  readonly minimal: string;
  readonly button: string;
  /** Above the wishes that hold. */
  readonly now: string;
  readonly onlyThese: (facts: Addresses) => string;
  readonly notThese: (facts: Addresses) => string;
  readonly little: string;
  readonly since: (facts: { readonly day: string }) => string;
  readonly endText: string;
  readonly endButton: string;
  readonly proveText: (facts: MaskedAddress) => string;
  readonly proveButton: string;
  /** Where there is no mailbox to prove. */
  readonly callText: (facts: { readonly phone: string }) => string;
  readonly saved: string;
  readonly ended: string;
  readonly pickOne: string;
  readonly nothingLeft: string;
  readonly needsProof: string;
  /** The page of the one-time code, when it is not about a stopped mailbox. */
  readonly codeTitle: string;
  readonly codeLede: (facts: MaskedAddress) => string;
}
