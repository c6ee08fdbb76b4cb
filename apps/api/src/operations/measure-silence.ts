import { isHeld, SILENCES, silencesOf, type Silence } from '@heed/domain/silence/channel-signals';
import type { ApiParts } from '../access/api-context.ts';
import { describeFailure } from '../api-log.ts';

/** Returns why texts may not be heard now, or `undefined` where nobody watches. */
export async function readSilences({ deps }: Pick<ApiParts, 'deps'>): Promise<readonly Silence[] | undefined> {
  const signals = await deps.watch.signals();
  return signals && silencesOf(signals, deps.clock.now());
}

/** Sets the gauges of silence as it is now. With the store away they have no value: not known is not well. */
export async function measureSilence({
  deps,
  log,
  metrics: { silence: gauge, held },
}: Pick<ApiParts, 'deps' | 'log' | 'metrics'>): Promise<void> {
  gauge.reset();
  held.remove();
  try {
    const signals = await deps.watch.signals();
    if (signals === undefined) return;
    const now = deps.clock.now();
    const silences = silencesOf(signals, now);
    for (const silence of SILENCES) gauge.set({ silence }, silences.includes(silence) ? 1 : 0);
    held.set(isHeld(signals, now) ? 1 : 0);
  } catch (failure) {
    log.warn(describeFailure(failure), 'whether texts are heard is not known');
  }
}
