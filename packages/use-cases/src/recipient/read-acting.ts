import { authorityEnd, liveRepresentatives, speakerBehind, type Viewer } from '@heed/domain/recipient/authority';
import type { RecipientId, RecipientProfile, Representative } from '@heed/domain/recipient/recipient';
import type { Speaker } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';

/** One role in which somebody may act for a recipient, and until when, where an end is known. */
export interface ActingRole {
  readonly role: Representative['role'];
  readonly until: Instant | undefined;
  readonly representative: string;
}

/** Who chooses on a page. */
export interface Acting {
  readonly speaker: Extract<Speaker, { readonly kind: 'patient' | 'representative' }>;
  /** In which role the speaker chooses for another; `ended`: the authority is over, and only less can be asked for. */
  readonly as: ActingRole | 'ended' | undefined;
  /** Roles that somebody who looks at the page may say to have: one of a kind, the one that lasts longest. None where the address says whose the link is. */
  readonly roles: readonly ActingRole[];
}

/** Returns who chooses on a page, or `undefined` when nobody is known by that id. Rule: docs/rules/representatives.md */
export async function readActing(
  { recipients, clock }: Pick<UseCaseDeps, 'recipients' | 'clock'>,
  { recipient, ...viewer }: Viewer & { readonly recipient: RecipientId },
): Promise<Acting | undefined> {
  const profile = (await recipients.state(recipient))?.profile;
  if (profile === undefined) return undefined;
  const now = clock.now();
  const live = liveRepresentatives(profile, now).map((one) => roleOf(profile, one));
  const speaker = speakerBehind(profile, viewer);
  const isSettled = speakerBehind(profile, { contactPoint: viewer.contactPoint }).kind === 'representative';
  const own = live.find((one) => speaker.kind === 'representative' && one.representative === speaker.representative);
  return {
    speaker,
    as: speaker.kind === 'patient' ? undefined : (own ?? 'ended'),
    roles: isSettled
      ? []
      : live
          .toSorted((one, other) => (other.until ?? Infinity) - (one.until ?? Infinity))
          .filter(({ role }, at, all) => all.findIndex((one) => one.role === role) === at),
  };
}

function roleOf(profile: RecipientProfile, one: Representative): ActingRole {
  return { role: one.role, until: authorityEnd(profile, one), representative: one.id };
}
