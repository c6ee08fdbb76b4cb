import type { ComparedCatalogues } from '@heed/domain/catalogue/compare-catalogues';
import { createEffectCounter } from '@heed/domain/catalogue/effect-count';
import { effectsOn } from '@heed/domain/catalogue/effects-on';
import type { CellEffect, CountedEffects } from '@heed/domain/catalogue/effect';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { UseCaseDeps } from '../deps.ts';

/** Recipients read at a time. */
const PAGE = 500;

/** Who is told while it counts. */
export interface CountListener {
  /** How many were looked at so far. */
  readonly onProgress?: (looked: number) => void;
  /** Each recipient to whom something would happen. */
  readonly onRecipient?: (recipient: RecipientId, effects: readonly CellEffect[]) => void;
}

/**
 * Decides for every recipient under both catalogues, at one moment, and counts who would gain and lose messages. Reads page by page and
 * keeps numbers only. What is said while it counts may or may not be in the figures. Addresses without a recipient are not counted.
 */
export async function countEffects(
  { recipients, clock }: Pick<UseCaseDeps, 'recipients' | 'clock'>,
  compared: ComparedCatalogues,
  { onProgress, onRecipient }: CountListener = {},
): Promise<CountedEffects> {
  const at = clock.now();
  const counter = createEffectCounter();
  let looked = 0;
  let after: RecipientId | undefined;
  for (;;) {
    const page = await recipients.page(after, PAGE);
    const addresses = await recipients.addressStates([
      ...new Set(page.flatMap(({ profile }) => profile.contactPoints.map(({ address }) => address))),
    ]);
    for (const state of page) {
      const effects = effectsOn({ target: { kind: 'recipient', state }, addresses }, compared, at);
      counter.add(effects);
      if (effects.length > 0) onRecipient?.(state.profile.id, effects);
    }
    looked += page.length;
    onProgress?.(looked);
    after = page.at(-1)?.profile.id;
    if (page.length < PAGE) return counter.counted();
  }
}
