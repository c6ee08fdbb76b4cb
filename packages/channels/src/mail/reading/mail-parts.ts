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

const QUOTED_NAME = /"(?:[^"\\]|\\.){0,400}"/g;

/** Returns the addresses in a header value, lower case. What stands in quotes is a name, whatever it looks like. */
export function readAddresses(value: string): string[] {
  return value
    .replace(QUOTED_NAME, ' ')
    .split(/[,;]/)
    .flatMap((one) => (/<([^<>]{1,400})>/.exec(one)?.[1] ?? one).match(ADDRESS) ?? [])
    .map((address) => address.toLowerCase().replace(/\.$/, ''));
}

/** Returns every address that occurs in running text, lower case. */
export function findAddresses(text: string): string[] {
  return (text.match(ADDRESS) ?? []).map((address) => address.toLowerCase().replace(/\.$/, ''));
}

/** Returns a Message-ID without its angle brackets. */
export function readId(value: string | undefined): string | undefined {
  const id = value?.replace(/^.*?<|>.*$/g, '').trim();
  return id === undefined || id === '' ? undefined : id;
}
