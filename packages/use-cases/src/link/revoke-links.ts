import type { Actor } from '@heed/domain/ledger/entry';
import type { UseCaseDeps } from '../deps.ts';
import { writeAbout } from '../ledger/write-about.ts';
import type { RecipientRef } from '../ports/recipients.ts';
import { revokeEarlierLinks } from './revoke-earlier-links.ts';

/** What became of a revocation. */
export type RevokedLinks = { readonly kind: 'revoked' | 'revoked-before' | 'unknown-recipient' };

/**
 * Makes one link of a recipient's, named by its fingerprint, or every link issued until now one that can only stop; a page that is open with it too, at its next
 * press. No link is ever kept from stopping. Rule: docs/links.md
 */
export async function revokeLinks(
  deps: Pick<UseCaseDeps, 'ledger' | 'recipients'>,
  { ref, fingerprint, actor }: { readonly ref: RecipientRef; readonly fingerprint?: string; readonly actor: Actor },
): Promise<RevokedLinks> {
  const [recipient] = await deps.recipients.find([ref]);
  if (recipient === undefined) return { kind: 'unknown-recipient' };
  const result = await writeAbout<RevokedLinks>(deps, { recipient }, async (tx, person) => {
    if (person === undefined) return { kind: 'unknown-recipient' };
    const { id } = person.profile;
    if (fingerprint === undefined) {
      await revokeEarlierLinks(tx, { recipient: id }, actor);
      return { kind: 'revoked' };
    }
    if (person.revokedLinks?.includes(fingerprint) === true) return { kind: 'revoked-before' };
    await tx.append({ kind: 'links-revoked', what: { kind: 'link', recipient: id, fingerprint } }, actor);
    return { kind: 'revoked' };
  });
  if (result.kind === 'repeated') throw new Error('A revocation has no key to repeat.');
  return result.value;
}
