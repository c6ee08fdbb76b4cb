import { assertNever } from '@heed/domain/brand';
import type { LinkCheck } from './check-token.ts';
import type { LinkClaims, LinkPurpose } from './link-claims.ts';

/**
 * `see`: look at present choices and history. `add`: allow more than before (some of it still asks for a one-time code).
 * `confirm`: say that the choices are still right. `stop`: receive less. `ask-for-fresh-link`: have a new link sent to the
 * address already on file, never to another.
 */
export type LinkAbility = 'see' | 'add' | 'confirm' | 'stop' | 'ask-for-fresh-link';

/** Whether something later took a link's place: it was revoked, or its address or its choices changed since. The caller's records say so. */
export type LinkStanding = 'current' | 'superseded';

/** What the holder of a link may do. `narrowed` only ever means less than the purpose says. */
export type LinkPower =
  | {
      readonly kind: 'full' | 'narrowed';
      readonly claims: LinkClaims;
      readonly abilities: ReadonlySet<LinkAbility>;
    }
  | { readonly kind: 'none' };

/** What is left to every authentic link, for ever: less mail, and the way to a fresh link. Never to see, never to add. */
const ALWAYS: readonly LinkAbility[] = ['stop', 'ask-for-fresh-link'];

const ABILITIES: Record<LinkPurpose, ReadonlySet<LinkAbility>> = {
  manage: new Set<LinkAbility>([...ALWAYS, 'see', 'add', 'confirm']),
  confirm: new Set<LinkAbility>([...ALWAYS, 'see', 'add', 'confirm']),
  // Travels in headers and reply addresses that relays and mailing systems see.
  stop: new Set(ALWAYS),
  // Lies on a kitchen table.
  paper: new Set(ALWAYS),
};

/**
 * Returns what a checked link may do. An expired or superseded one can still stop and ask for a fresh link, so that a link
 * in an old mail is never a dead end (15 U.S.C. 7704(a)(3)(A) asks for at least 30 days). Rule: docs/links.md
 */
export function narrow(check: LinkCheck, standing: LinkStanding = 'current'): LinkPower {
  switch (check.kind) {
    case 'invalid':
      return { kind: 'none' };
    case 'expired':
      return { kind: 'narrowed', claims: check.claims, abilities: new Set(ALWAYS) };
    case 'valid':
      return standing === 'current'
        ? { kind: 'full', claims: check.claims, abilities: ABILITIES[check.claims.purpose] }
        : { kind: 'narrowed', claims: check.claims, abilities: new Set(ALWAYS) };
    default:
      return assertNever(check);
  }
}
