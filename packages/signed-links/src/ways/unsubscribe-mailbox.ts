import { parseEmailAddress, type EmailAddress } from '@heed/domain/contact/address';
import type { LinkToken } from '../token/link-token.ts';

/** The user to whom mail with a token goes. One letter, so that the token fits the 64 octets of a local part (RFC 5321 §4.5.3.1.1). */
const USER = 'u';

/** Only signs that cannot be part of a token and need no quoting in a local part (RFC 5322 §3.2.3). */
const SEPARATOR = /^[+._=-]{1,2}$/;

/**
 * Returns the address to which a mail, even an empty one, stops what the link can stop: `u+TOKEN@DOMAIN`. The separator is
 * the mail system's (RFC 5233 §1). Throws `TypeError` when the separator or the domain cannot be used.
 */
export function unsubscribeMailbox(token: LinkToken, domain: string, separator = '+'): EmailAddress {
  if (!SEPARATOR.test(separator)) throw new TypeError('The separator is one or two of + . _ = -');
  const mailbox = parseEmailAddress(`${USER}${separator}${token}@${domain}`);
  if (mailbox === undefined) throw new TypeError('The reply domain is not a domain name.');
  return mailbox;
}
