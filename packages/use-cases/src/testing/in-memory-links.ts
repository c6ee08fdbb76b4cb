import { createHash } from 'node:crypto';
import { readStanding } from '../link/read-standing.ts';
import { survivorOf } from '../recipient/survivor-of.ts';
import { addMilliseconds, type Instant } from '@heed/domain/time/instant';
import type { CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import type { Clock } from '../ports/clock.ts';
import type { LinkRequest, Links, OpenedLink } from '../ports/links.ts';
import type { Recipients } from '../ports/recipients.ts';

const LIFE_MS = 7 * 86_400_000;

interface Kept {
  readonly request: LinkRequest;
  readonly issuedAt: Instant;
  readonly expiresAt: Instant | undefined;
}

/** Returns links that work as the signed ones do; a token is a number instead of a signature. */
export function inMemoryLinks(clock: Clock, recipients: Recipients): Links {
  const kept = new Map<string, Kept>();
  return {
    make(request) {
      const token = `token${String(kept.size + 1).padStart(8, '0')}`;
      const now = clock.now();
      const { notBefore = now } = request;
      // As a signed token tells it.
      const issuedAt = (Math.floor(Math.max(now, notBefore) / 1000) * 1000) as Instant;
      const isShort = request.purpose === 'manage' || request.purpose === 'confirm';
      const expiresAt = isShort ? addMilliseconds(now, LIFE_MS) : undefined;
      kept.set(token, { request, issuedAt, expiresAt });
      return Promise.resolve({
        url: `https://heed.example/p/${token}`,
        oneClickUrl: `https://heed.example/u/${token}`,
        mailbox: `u+${token}@reply.example`,
        replyMailbox: `reply+${token}@reply.example`,
        fingerprint: printOf(token),
        expiresAt,
      });
    },
    async open(token) {
      const link = kept.get(token.toLowerCase());
      const target = link === undefined ? undefined : await targetOf(recipients, link.request);
      if (link === undefined || target === undefined) return { kind: 'invalid' };
      const named = { fingerprint: printOf(token), issuedAt: link.issuedAt };
      const isOver =
        target.kind !== 'address' &&
        (await readStanding({ recipients, clock }, { ...target, ...named })) === 'superseded';
      const type: CommunicationTypeKey | undefined = link.request.type?.key;
      return {
        kind:
          link.expiresAt !== undefined && clock.now() >= link.expiresAt ? 'expired' : isOver ? 'superseded' : 'live',
        purpose: link.request.purpose,
        target,
        ...named,
        ...(type === undefined ? {} : { type }),
      };
    },
  };
}

/** Written as the signed ones' are. */
function printOf(token: string): string {
  return createHash('sha256').update(token.toLowerCase()).digest('hex').slice(0, 24);
}

type Target = Exclude<OpenedLink, { kind: 'invalid' }>['target'];

async function targetOf(recipients: Recipients, { subject }: LinkRequest): Promise<Target | undefined> {
  if (subject.kind === 'address') return { kind: 'address', address: subject.address };
  if (subject.kind === 'recipient') {
    const named = await recipients.byRecipientKey(subject.key);
    const recipient = named === undefined ? undefined : (await survivorOf(recipients, named))?.profile.id;
    return recipient === undefined ? undefined : { kind: 'recipient', recipient };
  }
  const found = await recipients.byContactPointKey(subject.key);
  const state = found === undefined ? undefined : await recipients.state(found.recipient);
  const point = state?.profile.contactPoints.find(({ id }) => id === found?.contactPoint);
  return found === undefined || point === undefined
    ? undefined
    : { kind: 'contact-point', ...found, address: point.address };
}
