import { isHeld, silencesOf, type Silence } from '@heed/domain/silence/channel-signals';
import type { UseCaseDeps } from '../deps.ts';
import { TextLogUnavailable } from '../ports/text-log.ts';
import { openSilence } from '../review/open-silence.ts';
import { catchUpOnTexts } from './catch-up-on-texts.ts';
import type { ReconcileDeps, Reconciled } from './reconcile-texts.ts';

/** Whether the provider's list was read in the webhooks' stead. */
export type CaughtUp =
  | { readonly kind: 'not-needed' }
  | { readonly kind: 'done'; readonly reconciled: Reconciled }
  | { readonly kind: 'unavailable'; readonly code: string };

/** How it stands with the hearing of texts. */
export type Heard =
  /** No provider is set up: there is nothing to hear. */
  | { readonly kind: 'not-watched' }
  | {
      readonly kind: 'watched';
      /** What was silent, before the list was read or after. */
      readonly silences: readonly Silence[];
      readonly caughtUp: CaughtUp;
      /** Whether messages that may be stopped are held now. */
      readonly isHeld: boolean;
    };

type Deps = ReconcileDeps & Pick<UseCaseDeps, 'watch' | 'outgoingTexts'>;

/**
 * Looks whether texts are heard. Where they may not be, the provider's list is read in the webhooks' stead and a person is told; `isFirst` (since the process
 * started, and so perhaps was down) reads it in any case. To be done every minute. Rule: docs/rules/13-silence.md
 */
export async function listenForTexts(deps: Deps, { isFirst }: { readonly isFirst: boolean }): Promise<Heard> {
  const before = await silencesNow(deps);
  if (before === undefined) return { kind: 'not-watched' };
  const caughtUp: CaughtUp = isFirst || before.length > 0 ? await tryToCatchUp(deps) : { kind: 'not-needed' };
  const after = caughtUp.kind === 'done' ? await silencesNow(deps) : undefined;
  const signals = await deps.watch.signals();
  return {
    kind: 'watched',
    silences: [...new Set([...before, ...(after ?? [])])],
    caughtUp,
    isHeld: signals !== undefined && isHeld(signals, deps.clock.now()),
  };
}

async function silencesNow(deps: Deps): Promise<readonly Silence[] | undefined> {
  const signals = await deps.watch.signals();
  if (signals === undefined) return undefined;
  const silences = silencesOf(signals, deps.clock.now());
  for (const silence of silences) await openSilence(deps, silence, signals);
  return silences;
}

async function tryToCatchUp(deps: Deps): Promise<CaughtUp> {
  try {
    return { kind: 'done', reconciled: await catchUpOnTexts(deps) };
  } catch (failure) {
    if (failure instanceof TextLogUnavailable) return { kind: 'unavailable', code: failure.code };
    throw failure;
  }
}
