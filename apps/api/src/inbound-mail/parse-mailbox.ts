/** A mailbox of ours, told by its token. */
export interface TokenMailbox {
  /** `unsubscribe`: `u+TOKEN@`, any mail stops. `reply`: `reply+TOKEN@`, the words count. */
  readonly kind: 'unsubscribe' | 'reply';
  /** Lower case: mail systems may fold the local part. */
  readonly token: string;
}

/** The local part ends in the token; relays may put tags of their own before it (`prvs=…=`, `SRS0=…=`). */
const TOKEN_MAILBOX = /(?:^|[^a-z0-9])(reply|u)[+._=-]{1,2}([a-z0-9]{8,64})$/;
/** RFC 5321 §4.5.3.1.3. */
const MAX_PATH_OCTETS = 256;

/** Returns which mailbox of ours an address is, or `undefined` when it is none. Says nothing about whether the token is genuine. */
export function parseMailbox(address: string, replyDomain: string): TokenMailbox | undefined {
  if (address.length > MAX_PATH_OCTETS) return undefined;
  const folded = address.toLowerCase();
  const at = folded.lastIndexOf('@');
  if (at < 0 || folded.slice(at + 1) !== replyDomain) return undefined;
  const found = TOKEN_MAILBOX.exec(folded.slice(0, at));
  const token = found?.[2];
  return token === undefined ? undefined : { kind: found?.[1] === 'u' ? 'unsubscribe' : 'reply', token };
}
