import { STATUS_LAG_MS, WEBHOOK_LAG_MS } from '@heed/domain/silence/channel-signals';
import { addMilliseconds } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import type { Mark } from '../ports/channel-watch.ts';
import {
  reconcileTexts,
  type EndedText,
  type Finding,
  type ReconcileDeps,
  type Reconciled,
} from './reconcile-texts.ts';

/** Sids looked up at once. */
const SIDS_AT_ONCE = 1000;

type Deps = ReconcileDeps & Pick<UseCaseDeps, 'watch' | 'outgoingTexts'>;

/**
 * Compares with the provider's list (`reconcileTexts`), and marks on the watch that it was done, and what webhooks had not told in time: both sides of a limit, a text
 * or a status that is just as old as the limit is not late. Throws `TextLogUnavailable`; then nothing is marked.
 */
export async function catchUpOnTexts(deps: Deps, tell?: (finding: Finding) => void): Promise<Reconciled> {
  const startedAt = deps.clock.now();
  const signals = await deps.watch.signals();
  const reconciled = await reconcileTexts(deps, tell);
  const watchedSince = signals?.watchedSince ?? startedAt;
  // What was said before anybody listened was not to come by a webhook.
  const isLate = reconciled.missedAt.some((at) => at >= watchedSince && startedAt - at > WEBHOOK_LAG_MS);
  const unheard = await hearEnds(deps, reconciled.ended, addMilliseconds(startedAt, -STATUS_LAG_MS));
  const mark: Mark = {
    caughtUpAt: startedAt,
    ...(isLate ? { unheardTextAt: startedAt } : {}),
    ...(unheard ? { unheardStatusAt: startedAt } : {}),
  };
  await deps.watch.mark(mark);
  return reconciled;
}

/** Returns whether a text of Heed's own had ended of which no callback told. Each is told of once: from here on its end is known. */
async function hearEnds(
  { outgoingTexts }: Deps,
  ended: readonly EndedText[],
  handedBefore: ReturnType<typeof addMilliseconds>,
): Promise<boolean> {
  let any = false;
  for (let start = 0; start < ended.length; start += SIDS_AT_ONCE) {
    const some = ended.slice(start, start + SIDS_AT_ONCE);
    const unheard = await outgoingTexts.unheard(
      some.map(({ sid }) => sid),
      handedBefore,
    );
    for (const { sid, status } of some.filter((text) => unheard.has(text.sid))) {
      any = true;
      await outgoingTexts.statusHeard(sid, status);
    }
  }
  return any;
}
