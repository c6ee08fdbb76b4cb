import { findTypeByCode } from '@heed/domain/catalogue/find-type';
import type { AddressKey } from '@heed/domain/contact/address';
import { addMilliseconds, type Instant } from '@heed/domain/time/instant';
import type { LinkKeyring } from '@heed/signed-links/keys/link-keyring';
import { checkToken } from '@heed/signed-links/token/check-token';
import { fingerprint } from '@heed/signed-links/token/fingerprint';
import type { LinkClaims, LinkEnd, LinkSubject } from '@heed/signed-links/token/link-claims';
import { newLinkNonce } from '@heed/signed-links/token/link-nonce';
import { makeToken } from '@heed/signed-links/token/make-token';
import { linkUrl } from '@heed/signed-links/ways/link-url';
import { unsubscribeMailbox } from '@heed/signed-links/ways/unsubscribe-mailbox';
import { readStanding } from '@heed/use-cases/link/read-standing';
import type { Catalogues } from '@heed/use-cases/ports/catalogues';
import type { Clock } from '@heed/use-cases/ports/clock';
import type { LinkPurpose, LinkRequest, Links, MadeLink, OpenedLink } from '@heed/use-cases/ports/links';
import type { Recipients } from '@heed/use-cases/ports/recipients';
import { survivorOf } from '@heed/use-cases/recipient/survivor-of';

const DAY_MS = 86_400_000;

/**
 * How long a link of each purpose can do all it is for; afterwards it can still stop. Seeing and adding: at most 7 days
 * (OWASP ASVS 5.0 §7.2.3 leaves the length to us). Stopping and paper never end: 15 U.S.C. 7704(a)(3)(A) asks for 30 days at least.
 */
const LIFE_DAYS: Readonly<Record<LinkPurpose, number | undefined>> = {
  manage: 7,
  confirm: 7,
  stop: undefined,
  paper: undefined,
};

/** What links are made of and looked up in. */
export interface LinksOptions {
  /** Asked anew for each link. */
  readonly keyring: () => LinkKeyring;
  readonly publicUrl: string;
  readonly replyDomain: string;
  readonly recipients: Recipients;
  readonly catalogues: Catalogues;
  readonly clock: Clock;
}

/** Returns the signed links of this installation. */
export function createLinks(options: LinksOptions): Links {
  const { keyring } = options;
  return {
    async make(request) {
      const now = options.clock.now();
      const issuedAt = request.notBefore !== undefined && request.notBefore > now ? request.notBefore : now;
      const days = LIFE_DAYS[request.purpose];
      const end: LinkEnd =
        days === undefined ? { kind: 'never' } : { kind: 'at', at: addMilliseconds(issuedAt, days * DAY_MS) };
      const claims: LinkClaims = {
        purpose: request.purpose,
        subject: await subjectOf(options.recipients, request),
        types: request.type === undefined ? { kind: 'every' } : { kind: 'one', code: request.type.code },
        issuedAt,
        end,
        nonce: newLinkNonce(),
      };
      return madeLink(options, makeToken(keyring(), claims), end);
    },
    async open(token) {
      const check = checkToken(keyring(), token, options.clock.now());
      if (check.kind === 'invalid') return { kind: 'invalid' };
      const target = await targetOf(options.recipients, check.claims.subject);
      if (target === undefined) return { kind: 'invalid' };
      const link = { fingerprint: check.fingerprint, issuedAt: check.claims.issuedAt };
      const type =
        check.claims.types.kind === 'one'
          ? findTypeByCode(await options.catalogues.current(), check.claims.types.code)
          : undefined;
      return {
        kind: check.kind === 'expired' ? 'expired' : await standingOf(options, target, link),
        purpose: check.claims.purpose,
        target,
        ...(type === undefined ? {} : { type: type.key }),
        ...link,
      };
    },
  };
}

function madeLink(
  { publicUrl, replyDomain }: LinksOptions,
  token: ReturnType<typeof makeToken>,
  end: LinkEnd,
): MadeLink {
  return {
    url: linkUrl(publicUrl, token, 'p'),
    oneClickUrl: linkUrl(publicUrl, token, 'u'),
    expiresAt: end.kind === 'at' ? end.at : undefined,
    fingerprint: fingerprint(token),
    mailbox: unsubscribeMailbox(token, replyDomain),
    replyMailbox: `reply+${token}@${replyDomain}`,
  };
}

async function subjectOf(recipients: Recipients, { subject }: LinkRequest): Promise<LinkSubject> {
  if (subject.kind === 'address')
    return { kind: 'address', key: BigInt(await recipients.keyOfAddress(subject.address)) };
  return { kind: subject.kind, key: BigInt(subject.key) };
}

type Target = Exclude<OpenedLink, { kind: 'invalid' }>['target'];

async function targetOf(recipients: Recipients, subject: LinkSubject): Promise<Target | undefined> {
  const key = subject.key.toString();
  if (subject.kind === 'address') {
    const address: AddressKey | undefined = await recipients.addressByKey(key);
    return address === undefined ? undefined : { kind: 'address', address };
  }
  if (subject.kind === 'recipient') {
    const named = await recipients.byRecipientKey(key);
    const recipient = named === undefined ? undefined : (await survivorOf(recipients, named))?.profile.id;
    return recipient === undefined ? undefined : { kind: 'recipient', recipient };
  }
  const found = await recipients.byContactPointKey(key);
  if (found === undefined) return undefined;
  const state = await recipients.state(found.recipient);
  const point = state?.profile.contactPoints.find(({ id }) => id === found.contactPoint);
  return point === undefined ? undefined : { kind: 'contact-point', ...found, address: point.address };
}

/** A link for an address alone can only stop anyway. That a mailbox was disowned is looked at where a page is shown. */
async function standingOf(
  options: LinksOptions,
  target: Target,
  link: { readonly fingerprint: string; readonly issuedAt: Instant },
): Promise<'live' | 'superseded'> {
  if (target.kind === 'address') return 'live';
  return (await readStanding(options, { ...target, ...link })) === 'superseded' ? 'superseded' : 'live';
}
