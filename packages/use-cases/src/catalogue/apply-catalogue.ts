import { needsSecondPerson } from '@heed/domain/catalogue/catalogue-change';
import type { CatalogueProblem } from '@heed/domain/catalogue/catalogue-problem';
import {
  type CatalogueProposal,
  proposalExpiry,
  type ProposalId,
  standingOf,
} from '@heed/domain/catalogue/catalogue-proposal';
import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import type { CountedEffects } from '@heed/domain/catalogue/effect';
import type { Actor } from '@heed/domain/ledger/entry';
import type { UseCaseDeps } from '../deps.ts';
import { CATALOGUE_CLAIM } from './catalogue-claim.ts';
import { hashCatalogue } from './hash-catalogue.ts';
import { planOver } from './plan-catalogue.ts';

/** What became of a catalogue. */
export type AppliedCatalogue =
  | { readonly kind: 'applied'; readonly version: number }
  /** It is laxer somewhere: it waits for a second person. `isNew`: false when it waited already. */
  | { readonly kind: 'proposed'; readonly proposal: CatalogueProposal; readonly isNew: boolean }
  | { readonly kind: 'unchanged' }
  /** The file's version is not above the one in force. */
  | { readonly kind: 'old-version'; readonly inForce: number }
  | { readonly kind: 'refused'; readonly problems: readonly CatalogueProblem[] }
  /** It is laxer somewhere, and nobody said who proposes it. */
  | { readonly kind: 'person-needed' }
  /** Another catalogue came into force since the effects were counted: count again. */
  | { readonly kind: 'changed-meanwhile'; readonly inForce: number };

/** A catalogue to put in force. */
export interface CatalogueToApply {
  readonly catalogue: Catalogue;
  /** The staff id of whoever asks; absent: the operator, who may not propose what is laxer. */
  readonly by?: string;
  /** Who would gain and lose messages, over the version in force; needed for what is laxer. */
  readonly counted?: { readonly over: number; readonly effects: CountedEffects };
}

/**
 * Puts a catalogue in force, or proposes it to a second person where it is laxer than the one in force. The first one needs nobody. Nobody's
 * stop is touched: a broad stop covers types that are new. One at a time: the name it is claimed under is the same for all.
 */
export async function applyCatalogue(
  { ledger, catalogues, ids }: Pick<UseCaseDeps, 'ledger' | 'catalogues' | 'ids'>,
  { catalogue, by, counted }: CatalogueToApply,
): Promise<AppliedCatalogue> {
  const actor: Actor = by === undefined ? { kind: 'operator' } : { kind: 'staff', staff: by };
  const result = await ledger.write<AppliedCatalogue>(CATALOGUE_CLAIM, async (tx) => {
    const plan = planOver(await catalogues.latest(), catalogue);
    if (plan.kind === 'old-version') return { kind: 'old-version', inForce: plan.inForce };
    if (plan.kind === 'unchanged' || plan.kind === 'refused') return plan;
    const next = plan.kind === 'first' ? catalogue : plan.compared.after;
    if (plan.kind === 'first' || !needsSecondPerson(plan.compared.changes)) {
      await tx.append({ kind: 'catalogue-applied', catalogue: next }, actor);
      return { kind: 'applied', version: next.version };
    }
    if (by === undefined) return { kind: 'person-needed' };
    const basedOn = plan.compared.before.version;
    if (counted?.over !== basedOn) return { kind: 'changed-meanwhile', inForce: basedOn };
    const hash = hashCatalogue(next);
    const waiting = (await catalogues.proposals(MOST_PROPOSALS)).find(
      (one) => one.hash === hash && standingOf(one, basedOn, tx.now) === 'open',
    );
    if (waiting !== undefined) return { kind: 'proposed', proposal: waiting, isNew: false };
    const proposal: CatalogueProposal = {
      id: ids.uuid() as ProposalId,
      catalogue: next,
      hash,
      basedOn,
      proposedBy: by,
      proposedAt: tx.now,
      expiresAt: proposalExpiry(tx.now),
      effects: counted.effects,
      state: { kind: 'open' },
    };
    await tx.append({ kind: 'catalogue-proposed', proposal }, actor);
    return { kind: 'proposed', proposal, isNew: true };
  });
  if (result.kind === 'repeated') throw new Error('A catalogue has no key to repeat.');
  return result.value;
}

/** An older one that waits is looked for among so many. */
const MOST_PROPOSALS = 100;
