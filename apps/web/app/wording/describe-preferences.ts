import type { CommunicationType } from '@heed/domain/catalogue/catalogue';
import { type Channel, DECIDED_CHANNELS, type DecidedChannel } from '@heed/domain/channel/channel';
import type { PreferenceCell, PreferenceMatrix, PreferenceRow } from '@heed/domain/decision/preference-matrix';
import { CHANNELS_BY_NUMBER } from '@heed/use-cases/authorization/number-to-agree';
import { fundraisingOf } from '@heed/use-cases/fundraising/fundraising-of';
import { permissionIn } from '@heed/i18n/permission/in-language';
import type { CellWords } from '@heed/i18n/preferences/messages';
import { describeRemains, type RemainsGroup } from './describe-remains.ts';
import { type MaskedAddresses, type Note, noteOfRestricted, notesOf } from './describe-notes.ts';
import type { TypeName } from './name-types.ts';
import { phoneFor, type Reader } from './reader.ts';
import { sayWays } from './say-ways.ts';

/** One place of the list: a switch, a word where there is none, or nothing. */
export type Tile =
  | { readonly kind: 'switch'; readonly channel: DecidedChannel; readonly name: string; readonly isOn: boolean }
  | {
      readonly kind: 'fixed';
      readonly channel: DecidedChannel;
      readonly name: string;
      readonly state: string;
      readonly mark: 'stopped' | 'waiting' | 'off';
    }
  | { readonly kind: 'blank'; readonly channel: DecidedChannel };

/** One type as the page shows it. */
export interface TypeLine {
  /** What the page's source calls it (`TypeName.field`). */
  readonly key: string;
  readonly label: string;
  readonly description: string;
  /** Language of label and description, where it is not the page's. */
  readonly language: string | undefined;
  readonly rule: string | undefined;
  /** Present instead of tiles when nothing about it can be switched. */
  readonly always: string | undefined;
  readonly tiles: readonly Tile[];
  readonly notes: readonly Note[];
  /** The page on which it can be signed for or agreed to. */
  readonly permission: { readonly href: string; readonly text: string } | undefined;
}

/** Everything the list of choices says. */
export interface PreferencesList {
  /** Columns: a channel that is nowhere offered, or for which there is no address, is left out and explained. */
  readonly channels: readonly DecidedChannel[];
  readonly groups: readonly {
    readonly category: string;
    readonly heading: string;
    readonly lines: readonly TypeLine[];
  }[];
  /** What is true of many rows, said once. */
  readonly above: readonly Note[];
  readonly below: readonly Note[];
  readonly remains: readonly RemainsGroup[];
  readonly isAnythingOn: boolean;
  /** Where requests for gifts stand, under the first heading that has some; absent: there are none. */
  readonly gifts: { readonly category: string; readonly isOn: boolean; readonly canReturn: boolean } | undefined;
}

/** A note that stands on at least this many rows is said once above or below the list instead. */
const SAID_ONCE_FROM = 2;

/** Returns what the page of choices says, in the reader's language, from the very cells a decision would use. */
export function describePreferences(
  reader: Reader,
  names: ReadonlyMap<string, TypeName>,
  addresses: MaskedAddresses,
  matrix: PreferenceMatrix,
): PreferencesList {
  const rows = matrix.categories.flatMap((group) => group.rows);
  const channels = DECIDED_CHANNELS.filter((channel) =>
    rows.some(({ cells }) => cells[channel].kind !== 'not-offered' && cells[channel].kind !== 'no-contact-point'),
  );
  const closed = channels.filter((channel) => {
    const kinds = rows.map(({ cells }) => cells[channel].kind).filter((kind) => kind !== 'not-offered');
    return kinds.length >= SAID_ONCE_FROM && kinds.every((kind) => kind === 'restricted');
  });
  const perRow = new Map(rows.map((row) => [row.type.key, notesOf(reader, addresses, row, closed)]));
  const counts = Map.groupBy([...perRow.values()].flat(), ({ text }) => text);
  const isShared = ({ text }: Note) => (counts.get(text)?.length ?? 0) >= SAID_ONCE_FROM;
  const shared = [...counts.values()].flatMap(([note]) => (note !== undefined && isShared(note) ? [note] : []));
  const hidden = rows.some(({ type }) => names.get(type.key)?.isHidden)
    ? [{ tone: 'rule' as const, text: reader.words.hiddenHelp({ phone: phoneFor(reader) }) }]
    : [];
  const missing = missingAddresses(reader, rows).map((text) => ({ tone: 'rule' as const, text }));
  return {
    channels,
    groups: matrix.categories.map(({ category, rows: inCategory }) => ({
      category,
      heading: reader.words.categories[category],
      lines: inCategory.map((row) => {
        const notes = (perRow.get(row.type.key) ?? []).filter((note) => !isShared(note));
        return lineOf(reader, names, channels, row, notes);
      }),
    })),
    above: [...noteOfRestricted(reader, closed), ...shared.filter(({ tone }) => tone !== 'rule')],
    below: [...shared.filter(({ tone }) => tone === 'rule'), ...hidden, ...missing],
    remains: describeRemains(reader, names, matrix),
    gifts: giftsOf(matrix),
    isAnythingOn: rows.some(({ cells }) => DECIDED_CHANNELS.some((channel) => cells[channel].kind === 'on')),
  };
}

function giftsOf(matrix: PreferenceMatrix): PreferencesList['gifts'] {
  const gifts = fundraisingOf(matrix);
  const first = matrix.categories.find(({ rows }) => rows.some(({ type }) => type.basis.kind === 'fundraising'));
  return gifts === undefined || first === undefined
    ? undefined
    : { category: first.category, isOn: gifts.isOn, canReturn: gifts.again.length > 0 };
}

function lineOf(
  reader: Reader,
  names: ReadonlyMap<string, TypeName>,
  channels: readonly DecidedChannel[],
  { type, cells, remains }: PreferenceRow,
  notes: readonly Note[],
): TypeLine {
  const name = names.get(type.key) ?? { label: type.key, description: '', language: undefined, field: type.key };
  const { words } = reader;
  const sent: readonly Channel[] = DECIDED_CHANNELS.filter((channel) => cells[channel].kind === 'locked-on');
  const isLocked = type.stoppable === 'locked' || type.basis.kind === 'required-by-law';
  return {
    key: name.field,
    label: name.label,
    description: name.description,
    language: name.language,
    rule: sayRule(reader, type, remains),
    always: isLocked ? words.alwaysSent({ ways: sayWays(reader, sent.length > 0 ? sent : remains) }) : undefined,
    tiles: channels.map((channel) => tileOf(reader, channel, cells[channel])),
    notes,
    permission: permissionOf(reader, name.label, type, cells),
  };
}

/** Where a signature is needed the page is always there: it also takes one back. The address names a number and no kind. */
function permissionOf(
  { words, locale }: Reader,
  label: string,
  { basis, code }: CommunicationType,
  cells: PreferenceRow['cells'],
): TypeLine['permission'] {
  const href = `/preferences/authorization/${String(code)}`;
  const what = words.quoted({ what: label });
  if (basis.kind === 'authorization') return { href, text: permissionIn(locale).linkSign({ what }) };
  const isMissing = CHANNELS_BY_NUMBER.some((channel) => cells[channel].kind === 'needs-consent');
  return isMissing ? { href, text: permissionIn(locale).linkAgree({ what }) } : undefined;
}

/** Why a type has no switch; or how one that must arrive comes when every switch is off. Where nothing remains then, one switch stays on. */
function sayRule(reader: Reader, type: CommunicationType, remains: readonly Channel[]): string | undefined {
  const { words } = reader;
  if (type.basis.kind === 'required-by-law') return words.rule.law;
  switch (type.stoppable) {
    case 'locked':
      return words.rule.mustReach;
    case 'channel-only': {
      const last = remains.at(-1);
      return last === undefined ? words.rule.keepOne : words.rule.allOff({ ways: sayWays(reader, [last]) });
    }
    case 'stoppable':
      return undefined;
  }
}

/** How a cell that is no switch is marked and named. A cell that stays blank has no entry. */
const FIXED: Readonly<
  Partial<
    Record<PreferenceCell['kind'], { readonly word: keyof CellWords; readonly mark: 'stopped' | 'waiting' | 'off' }>
  >
> = {
  'locked-on': { word: 'always', mark: 'off' },
  'address-stopped': { word: 'stopped', mark: 'stopped' },
  'carrier-blocked': { word: 'stopped', mark: 'stopped' },
  held: { word: 'waiting', mark: 'waiting' },
  'needs-authorization': { word: 'needsPermission', mark: 'off' },
  'needs-consent': { word: 'needsYes', mark: 'off' },
  undeliverable: { word: 'notArriving', mark: 'stopped' },
  restricted: { word: 'notUsed', mark: 'stopped' },
  'no-contact-point': { word: 'noAddress', mark: 'off' },
};

function tileOf({ words }: Reader, channel: DecidedChannel, cell: PreferenceCell): Tile {
  const name = words.channel[channel];
  if (cell.kind === 'on' || cell.kind === 'off') return { kind: 'switch', channel, name, isOn: cell.kind === 'on' };
  const fixed = FIXED[cell.kind];
  return fixed === undefined
    ? { kind: 'blank', channel }
    : { kind: 'fixed', channel, name, state: words.cell[fixed.word], mark: fixed.mark };
}

/** One sentence per kind of address there is none of, for channels that some type would use. */
function missingAddresses({ words }: Reader, rows: readonly PreferenceRow[]): readonly string[] {
  const isMissing = (channel: DecidedChannel) => {
    const offered = rows.map(({ cells }) => cells[channel].kind).filter((kind) => kind !== 'not-offered');
    return offered.length > 0 && offered.every((kind) => kind === 'no-contact-point');
  };
  const missing = DECIDED_CHANNELS.filter(isMissing);
  const isPhoneMissing = missing.includes('SMS') && missing.includes('VOICE');
  return missing
    .filter((channel) => !(isPhoneMissing && channel === 'SMS'))
    .map((channel) => words.note.noAddress[channel]);
}
