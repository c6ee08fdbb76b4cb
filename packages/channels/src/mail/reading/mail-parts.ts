/** A part that is not the text: its type in lower case, its bytes decoded. */
export interface AttachedPart {
  readonly contentType: string;
  readonly content: Buffer;
}

/** A mail taken apart, before anything is concluded from it. */
export interface MailParts {
  /** By name in lower case, each in the order of appearance, unfolded. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly subject: string;
  readonly from: string | undefined;
  readonly envelopeFrom: string | undefined;
  /** The whole text, quotes included. */
  readonly text: string;
  readonly visibleText: string;
  readonly attached: readonly AttachedPart[];
}

const ADDRESS = /[^\s<>()"',;:@[\]]{1,64}@[^\s<>()"',;:@[\]]{1,253}/g;

/** Returns the addresses in a header value, lower case. An address in a display name counts only where no other is given. */
export function readAddresses(value: string): string[] {
  const bracketed = [...value.matchAll(/<([^<>]{1,400})>/g)].flatMap(([, inside]) => inside?.match(ADDRESS) ?? []);
  const found = bracketed.length > 0 ? bracketed : (value.match(ADDRESS) ?? []);
  return found.map((address) => address.toLowerCase().replace(/\.$/, ''));
}
