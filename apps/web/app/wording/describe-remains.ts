import type { CommunicationType } from '@heed/domain/catalogue/catalogue';
import { type Channel, DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import type { PreferenceMatrix, PreferenceRow } from '@heed/domain/decision/preference-matrix';
import { formatList } from '@heed/i18n/format/list';
import { pauseIn } from '@heed/i18n/pause/in-language';
import type { TypeName } from './name-types.ts';
import type { Reader } from './reader.ts';
import { sayWays } from './say-ways.ts';

/** Why something still comes, and what. */
export interface RemainsGroup {
  readonly heading: string;
  /** `by email and text`, and the kinds that come so. */
  readonly lines: readonly { readonly ways: string; readonly what: string }[];
}

type Why = 'leftOn' | 'chosen' | 'keepOne' | 'law' | 'paused';
const ORDER: readonly Why[] = ['law', 'keepOne', 'chosen', 'leftOn', 'paused'];

interface Part {
  readonly why: Why;
  readonly label: string;
  readonly channels: readonly Channel[];
}

/** Returns what will still reach the recipient, by reason, and within a reason by the ways it comes: the same cells the switches show. */
export function describeRemains(
  reader: Reader,
  names: ReadonlyMap<string, TypeName>,
  matrix: PreferenceMatrix,
): readonly RemainsGroup[] {
  const parts = matrix.categories.flatMap(({ rows }) =>
    rows.flatMap((row) => partsOf(row, names.get(row.type.key)?.label ?? row.type.key)),
  );
  return ORDER.flatMap((why): RemainsGroup[] => {
    const lines = linesOf(
      reader,
      parts.filter((part) => part.why === why),
    );
    const heading = why === 'paused' ? pauseIn(reader.locale).remains : reader.words.remains[why];
    return lines.length === 0 ? [] : [{ heading, lines }];
  });
}

function partsOf({ type, cells, remains }: PreferenceRow, label: string): readonly Part[] {
  const on = DECIDED_CHANNELS.filter((channel) => cells[channel].kind === 'on' || cells[channel].kind === 'locked-on');
  const isPaused = (channel: (typeof on)[number]) => {
    const cell = cells[channel];
    return cell.kind === 'on' && cell.reason === 'PAUSED';
  };
  const paused = on.filter(isPaused);
  const later: readonly Part[] = paused.length > 0 ? [{ why: 'paused', label, channels: paused }] : [];
  const sent = on.filter((channel) => !isPaused(channel));
  if (mustArrive(type)) {
    const channels: readonly Channel[] = sent.length > 0 ? sent : remains;
    const isChosenHow = type.stoppable === 'channel-only' && type.basis.kind !== 'required-by-law';
    const now: readonly Part[] =
      channels.length === 0 ? [] : [{ why: isChosenHow ? 'keepOne' : 'law', label, channels }];
    return [...now, ...later];
  }
  const isChosen = (channel: (typeof sent)[number]) => {
    const cell = cells[channel];
    return cell.kind === 'on' && cell.reason === 'ALLOWED_BY_PATIENT';
  };
  const chosen = sent.filter(isChosen);
  const leftOn = sent.filter((channel) => !isChosen(channel));
  return [
    ...(chosen.length > 0 ? [{ why: 'chosen' as const, label, channels: chosen }] : []),
    ...(leftOn.length > 0 ? [{ why: 'leftOn' as const, label, channels: leftOn }] : []),
    ...later,
  ];
}

function mustArrive(type: CommunicationType): boolean {
  return type.stoppable !== 'stoppable' || type.basis.kind === 'required-by-law';
}

function linesOf(reader: Reader, parts: readonly Part[]): RemainsGroup['lines'] {
  const byWays = Map.groupBy(parts, ({ channels }) => channels.join());
  return [...byWays.values()].map((same) => ({
    ways: sayWays(reader, same[0]?.channels ?? []),
    what: formatList(
      reader.locale,
      same.map(({ label }) => label),
    ),
  }));
}
