import type { CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import { DECIDED_CHANNELS, type DecidedChannel } from '@heed/domain/channel/channel';
import type { DecisionFacts } from '@heed/domain/decision/decision';
import { preferenceMatrix, type PreferenceCell, type PreferenceRow } from '@heed/domain/decision/preference-matrix';
import { latestWord, saidSurelyAfter, standingStatements, stopsOf } from '@heed/domain/statement/latest-word';
import { authorityOver } from '@heed/domain/recipient/authority';
import type { Proof, Speaker } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import { hasChangedSince } from './page-version.ts';

/** One switch as the person left it. */
export interface WantedCell {
  readonly type: CommunicationTypeKey;
  readonly channel: DecidedChannel;
  readonly on: boolean;
}

/** A switch that was not moved, and why. */
export interface RefusedCell {
  readonly type: CommunicationTypeKey;
  readonly channel: DecidedChannel;
  readonly why: 'locked' | 'last-channel' | 'needs-proof' | 'needs-authorization' | 'needs-consent' | 'unknown';
}

/** A switch to be turned on. `isProved`: an address stop stands there, and the person proved the address. */
export interface CellToOpen extends WantedCell {
  readonly isProved: boolean;
}

/** The switches of a form, sorted by what is to be done about them. */
export interface SortedCells {
  readonly off: readonly WantedCell[];
  readonly on: readonly CellToOpen[];
  readonly refused: readonly RefusedCell[];
  /** To be switched on, but somebody said something about them since the page was made: the person looks again. */
  readonly newer: readonly WantedCell[];
}

/** Who presses the button, and what the page was based on. */
export interface Pressed {
  readonly basedOn: string;
  readonly by: Speaker;
  /** An address the person just proved. */
  readonly proof?: Proof | undefined;
}

/** Sorts the wanted switches by how they stand at a moment. Only those that differ from how they stand are named in the result. */
export function sortOutCells(
  facts: DecisionFacts,
  wanted: readonly WantedCell[],
  pressed: Pressed,
  at: Instant,
): SortedCells {
  const { categories } = preferenceMatrix(facts, at, pressed.proof?.address);
  const rows = new Map(categories.flatMap((group) => group.rows.map((row) => [row.type.key, row] as const)));
  const sorted = {
    off: [] as WantedCell[],
    on: [] as CellToOpen[],
    refused: [] as RefusedCell[],
    newer: [] as WantedCell[],
  };
  for (const cell of wanted) {
    const { type, channel } = cell;
    const row = rows.get(type);
    const stands = row?.cells[channel];
    const refuse = (why: RefusedCell['why']) => sorted.refused.push({ type, channel, why });
    if (row === undefined || stands === undefined || stands.kind === 'not-offered') {
      refuse('unknown');
    } else if (cell.on) {
      if (isOn(stands)) continue;
      const why = mayAsk(facts, pressed, row, at) ? whyNotOn(stands) : 'needs-proof';
      if (why !== undefined) refuse(why);
      else if (hasChangedSince(facts, pressed.basedOn, row.type, channel) || isTooSoon(facts, row, channel, at))
        sorted.newer.push(cell);
      else sorted.on.push({ ...cell, isProved: isStoppedAtAddress(stands) });
    } else if (mayBeSwitchedOff(stands) || hasChangedSince(facts, pressed.basedOn, row.type, channel)) {
      const why = whyNotOff(row, stands, wanted);
      if (why !== undefined) refuse(why);
      else if (!isOffByOwnWord(facts, row, channel, at)) sorted.off.push(cell);
    }
  }
  return sorted;
}

function isStoppedAtAddress(cell: PreferenceCell): boolean {
  return cell.kind === 'off' && cell.reason === 'ADDRESS_STOPPED';
}

/** Returns whether a switch is shown as on. */
function isOn(cell: PreferenceCell): boolean {
  return cell.kind === 'on' || cell.kind === 'locked-on';
}

function mayBeSwitchedOff(cell: PreferenceCell): boolean {
  return isOn(cell) || cell.kind === 'held';
}

/** What the person said themselves stands already: saying it again would only be noise. */
function isOffByOwnWord(
  { target }: DecisionFacts,
  { type }: PreferenceRow,
  channel: DecidedChannel,
  at: Instant,
): boolean {
  const said = target.kind === 'recipient' ? standingStatements(target.state.statements, at) : [];
  return latestWord(said, type, channel)?.word.kind === 'stop';
}

/** A stop of the very moment, or of a clock that may run ahead, would win over this word: to say "saved" of it would be untrue. */
function isTooSoon(
  { target, addresses }: DecisionFacts,
  { type, cells }: PreferenceRow,
  channel: DecidedChannel,
  at: Instant,
): boolean {
  const own = target.kind === 'recipient' ? target.state.statements : [];
  const there = isStoppedAtAddress(cells[channel])
    ? [...addresses.values()].flatMap(({ statements }) => statements)
    : [];
  const said = standingStatements([...own, ...there], at);
  const word = { saidAt: at, receivedAt: at };
  return stopsOf(said, type, channel).some((stop) => !saidSurelyAfter(word, stop));
}

/** A representative without authority may ask for less, and for nothing more. */
function mayAsk({ target }: DecisionFacts, { by }: Pressed, { type }: PreferenceRow, at: Instant): boolean {
  if (by.kind !== 'representative') return true;
  return (
    target.kind === 'recipient' &&
    !type.minorConsented &&
    authorityOver(target.state.profile, by.representative, type, at)
  );
}

function whyNotOn(cell: PreferenceCell): RefusedCell['why'] | undefined {
  switch (cell.kind) {
    case 'off':
      return undefined;
    case 'address-stopped':
    case 'carrier-blocked':
      return 'needs-proof';
    case 'needs-authorization':
      return 'needs-authorization';
    case 'needs-consent':
      return 'needs-consent';
    default:
      return 'unknown';
  }
}

/** The last channel of a type that must arrive somehow stays, unless the portal or the post remains. */
function whyNotOff(
  row: PreferenceRow,
  cell: PreferenceCell,
  wanted: readonly WantedCell[],
): RefusedCell['why'] | undefined {
  if (cell.kind === 'locked-on' || row.type.stoppable === 'locked') return 'locked';
  if (row.type.stoppable !== 'channel-only' || row.remains.length > 0) return undefined;
  const stays = DECIDED_CHANNELS.some((channel) => {
    const asked = wanted.find((other) => other.type === row.type.key && other.channel === channel);
    return isOn(row.cells[channel]) && asked?.on !== false;
  });
  return stays ? undefined : 'last-channel';
}
