import type { CommunicationType } from '../catalogue/catalogue.ts';

/**
 * Returns whether messages of a type must reach the patient: `always` for what the law requires or the catalogue locks, `somehow` for
 * what the patient may only move to another channel, `no` for what the patient may stop.
 */
export function mustArrive({
  basis,
  stoppable,
}: Pick<CommunicationType, 'basis' | 'stoppable'>): 'always' | 'somehow' | 'no' {
  if (basis.kind === 'required-by-law' || stoppable === 'locked') return 'always';
  return stoppable === 'channel-only' ? 'somehow' : 'no';
}
