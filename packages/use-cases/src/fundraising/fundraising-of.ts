import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import type { PreferenceMatrix } from '@heed/domain/decision/preference-matrix';
import type { WantedCell } from '../preferences/sort-out-cells.ts';

/** Where requests for gifts stand. */
export interface Fundraising {
  /** Some may come, or would once a request of the person's was read. */
  readonly isOn: boolean;
  /** The switches that bring back what came before anybody said anything; empty while some may come. */
  readonly again: readonly WantedCell[];
}

/** Returns where requests for gifts stand, or `undefined` where the organisation makes none. What was off from the start is not brought back with the rest. */
export function fundraisingOf({ categories }: PreferenceMatrix): Fundraising | undefined {
  const rows = categories.flatMap((group) => group.rows).filter(({ type }) => type.basis.kind === 'fundraising');
  if (rows.length === 0) return undefined;
  const isOn = rows.some(({ cells }) =>
    DECIDED_CHANNELS.some((channel) => ['on', 'held'].includes(cells[channel].kind)),
  );
  const again = rows.flatMap(({ type, cells }) =>
    DECIDED_CHANNELS.filter((channel) => cells[channel].kind === 'off' && type.channels[channel]?.default === 'on').map(
      (channel): WantedCell => ({ type: type.key, channel, on: true }),
    ),
  );
  return { isOn, again: isOn ? [] : again };
}
