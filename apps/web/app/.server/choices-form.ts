import type { CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import { type DecidedChannel, isDecidedChannel } from '@heed/domain/channel/channel';
import type { PreferenceMatrix } from '@heed/domain/decision/preference-matrix';
import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';

/** One switch of a form: how it was shown and how it came back. */
export interface ChosenCell {
  readonly type: CommunicationTypeKey;
  readonly channel: DecidedChannel;
  readonly wasOn: boolean;
  readonly on: boolean;
}

/** Returns the switches of a page as one hidden field: `refill:EMAIL:1 refill:SMS:0`. An unticked box is not sent, so the form must say what it showed. */
export function writeShown(matrix: PreferenceMatrix): string {
  return matrix.categories
    .flatMap(({ rows }) =>
      rows.flatMap(({ type, cells }) =>
        DECIDED_CHANNELS.flatMap((channel) => {
          const { kind } = cells[channel];
          return kind === 'on' || kind === 'off' ? [writeCell({ type: type.key, channel, wasOn: kind === 'on' })] : [];
        }),
      ),
    )
    .join(' ');
}

/** Returns one switch as it stands in the hidden field. */
export function writeCell({ type, channel, wasOn }: Pick<ChosenCell, 'type' | 'channel' | 'wasOn'>): string {
  return `${type}:${channel}:${wasOn ? '1' : '0'}`;
}

/** Reads the switches back. What cannot be read is left out: it is not touched then. */
export function readChoices(form: FormData): readonly ChosenCell[] {
  const on = new Set(form.getAll('on'));
  const shown = form.get('shown');
  return (typeof shown === 'string' ? shown.split(' ') : []).flatMap((text): ChosenCell[] => {
    const [type = '', channel = '', state] = text.split(':');
    if (type === '' || !isDecidedChannel(channel)) return [];
    return [{ type: type as CommunicationTypeKey, channel, wasOn: state === '1', on: on.has(`${type}:${channel}`) }];
  });
}

/** The switches that the person moved. Only these are saved: what changed elsewhere in the meantime is not put back by accident. */
export function movedCells(cells: readonly ChosenCell[]): readonly ChosenCell[] {
  return cells.filter(({ wasOn, on }) => wasOn !== on);
}
