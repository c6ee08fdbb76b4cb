import type { ComparedCatalogues } from '@heed/domain/catalogue/compare-catalogues';
import type { CountedEffects } from '@heed/domain/catalogue/effect';
import { countEffects } from '@heed/use-cases/catalogue/count-effects';
import type { App } from '../../serve/open-app.ts';
import type { Terminal } from '../terminal.ts';

/** Counts who gains and loses messages, with a progress bar; with `list`, names each recipient by Heed's own id and nothing else. */
export async function countOnTerminal(
  { deps }: App,
  terminal: Terminal,
  compared: ComparedCatalogues,
  { list }: { readonly list: boolean },
): Promise<CountedEffects> {
  const bar = terminal.progress(await deps.recipients.count(), 'Deciding for everybody under both');
  try {
    return await countEffects(deps, compared, {
      onProgress: (looked) => {
        bar.tick(looked);
      },
      ...(list
        ? {
            onRecipient: (recipient, effects) => {
              for (const { type, channel, effect, before, after } of effects)
                terminal.answer(
                  { kind: 'recipient', recipient, type, channel, effect, before: before ?? null, after: after ?? null },
                  `${recipient}  ${type} ${channel} ${effect}`,
                );
            },
          }
        : {}),
    });
  } finally {
    bar.end();
  }
}
