import type { Catalogue, CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import { findTypeByCode } from '@heed/domain/catalogue/find-type';
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

/** What a form calls each type, where that is not its key. */
type Fields = ReadonlyMap<string, { readonly field: string }>;

/** Returns the switches of a page as one hidden field: `refill:EMAIL:1 refill:SMS:0`. An unticked box is not sent, so the form must say what it showed. */
export function writeShown(matrix: PreferenceMatrix, names: Fields): string {
  return matrix.categories
    .flatMap(({ rows }) =>
      rows.flatMap(({ type, cells }) =>
        DECIDED_CHANNELS.flatMap((channel) => {
          const { kind } = cells[channel];
          return kind === 'on' || kind === 'off'
            ? [writeCell({ type: type.key, channel, wasOn: kind === 'on' }, names)]
            : [];
        }),
      ),
    )
    .join(' ');
}

/** Returns one switch as it stands in the hidden field. */
export function writeCell(cell: Pick<ChosenCell, 'type' | 'channel' | 'wasOn'>, names: Fields): string {
  return `${writeBox(cell, names)}:${cell.wasOn ? '1' : '0'}`;
}

/** Returns what the box of a switch sends: `refill:EMAIL`. */
export function writeBox({ type, channel }: Pick<ChosenCell, 'type' | 'channel'>, names: Fields): string {
  return `${names.get(type)?.field ?? type}:${channel}`;
}

/** Reads the switches back. What cannot be read is left out: it is not touched then. No key is a number, so a number is a type's code. */
export function readChoices(form: FormData, catalogue: Catalogue): readonly ChosenCell[] {
  const on = new Set(form.getAll('on'));
  const shown = form.get('shown');
  return (typeof shown === 'string' ? shown.split(' ') : []).flatMap((text): ChosenCell[] => {
    const [type = '', channel = '', state] = text.split(':');
    if (type === '' || !isDecidedChannel(channel)) return [];
    const key = /^\d+$/.test(type) ? findTypeByCode(catalogue, Number(type))?.key : (type as CommunicationTypeKey);
    if (key === undefined) return [];
    return [{ type: key, channel, wasOn: state === '1', on: on.has(`${type}:${channel}`) }];
  });
}

/** The switches that the person moved. Only these are saved: what changed elsewhere in the meantime is not put back by accident. */
export function movedCells(cells: readonly ChosenCell[]): readonly ChosenCell[] {
  return cells.filter(({ wasOn, on }) => wasOn !== on);
}
