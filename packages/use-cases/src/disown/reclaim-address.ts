import type { Proof } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import { firstStatement } from '../ledger/first-statement.ts';
import { revokeEarlierLinks } from '../link/revoke-earlier-links.ts';
import { writeAbout } from '../ledger/write-about.ts';
import type { Act } from '../preferences/act.ts';
import { receiptNumber } from '../preferences/receipt.ts';
import { recordStatement } from '../statement/record-statement.ts';

/** What became of "it was me after all". */
export type ReclaimedAddress =
  { readonly kind: 'reclaimed' | 'repeated'; readonly receipt: string } | { readonly kind: 'unknown-recipient' };

/**
 * Records that an address does reach this person, who just read a code there. Everything is as it was before, for them alone: whoever else is behind the address
 * proves it for themselves. Rule: docs/rules/05-deliverable.md
 */
export async function reclaimAddress(
  deps: Pick<UseCaseDeps, 'ledger' | 'ids' | 'recipients'>,
  { recipient, formId, proof, by, actor, wayIn, link }: Act & { readonly proof: Proof },
): Promise<ReclaimedAddress> {
  const claim = { recipient, idempotencyKey: `form:${formId}` };
  const result = await writeAbout<ReclaimedAddress>(deps, claim, async (tx, person) => {
    if (person === undefined) return { kind: 'unknown-recipient' };
    const { act } = await recordStatement(tx, deps.ids, {
      subject: { kind: 'recipient', recipient: person.profile.id },
      scope: { types: { kind: 'all' }, channels: 'all' },
      word: { kind: 'reclaim' },
      wayIn,
      speaker: by,
      actor,
      act: deps.ids.uuid(),
      proof,
    });
    await revokeEarlierLinks(tx, { recipient: person.profile.id, link }, actor);
    return { kind: 'reclaimed', receipt: receiptNumber(act) };
  });
  if (result.kind === 'written') return result.value;
  const first = await firstStatement(deps.ledger, result.entries);
  return first?.word.kind === 'reclaim'
    ? { kind: 'repeated', receipt: receiptNumber(first.act) }
    : { kind: 'unknown-recipient' };
}
