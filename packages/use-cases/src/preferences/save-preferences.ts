import type { CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import type { DecidedChannel } from '@heed/domain/channel/channel';
import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import type { PreferenceCell, PreferenceMatrix, PreferenceRow } from '@heed/domain/decision/preference-matrix';
import { preferenceMatrix } from '@heed/domain/decision/preference-matrix';
import type { UseCaseDeps } from '../deps.ts';
import { recordStatement } from '../statement/record-statement.ts';
import { receiptNow, receiptOfRepeat, type Act } from './act.ts';
import { readPreferences, versionOf, type PreferencesView } from './read-preferences.ts';
import type { Receipt } from './receipt.ts';

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

/** What became of "Save". */
export type SavedPreferences =
  | { readonly kind: 'saved' | 'repeated'; readonly receipt: Receipt; readonly refused: readonly RefusedCell[] }
  | { readonly kind: 'unchanged' }
  /** Somebody changed the switches since the form was shown, and this form would turn something on: look again. Nothing was saved. */
  | { readonly kind: 'newer'; readonly view: PreferencesView }
  | { readonly kind: 'refused'; readonly problems: readonly RefusedCell[] };

type Deps = Pick<UseCaseDeps, 'ledger' | 'ids' | 'facts' | 'vault' | 'clock'>;

/**
 * Saves the switches of a page. Only those that differ from how they stand become statements, all in one act. Switching off is always taken,
 * even from an old page; switching on is not taken from an old page, nor where it needs proof. In force when it returns.
 */
export async function savePreferences(
  deps: Deps,
  input: Act & { readonly basedOn: string; readonly wanted: readonly WantedCell[] },
): Promise<SavedPreferences> {
  const { facts } = await deps.facts.read([{ kind: 'recipient', ref: { kind: 'id', id: input.recipient } }]);
  const [known] = facts;
  if (known?.target.kind !== 'recipient') return { kind: 'refused', problems: [] };
  const matrix = preferenceMatrix(known, deps.clock.now());
  const { off, on, refused } = sortOut(matrix, input.wanted);
  if (on.length > 0 && versionOf(matrix) !== input.basedOn) {
    const view = await readPreferences(deps, input);
    if (view !== undefined) return { kind: 'newer', view };
  }
  if (off.length === 0 && on.length === 0)
    return refused.length > 0 ? { kind: 'refused', problems: refused } : { kind: 'unchanged' };
  const act = deps.ids.uuid();
  const result = await deps.ledger.write(
    { recipients: [input.recipient], addresses: [], idempotencyKey: `form:${input.formId}` },
    async (tx) => {
      for (const [word, cells] of [
        ['stop', off],
        ['allow', on],
      ] as const) {
        for (const { channels, types } of grouped(cells)) {
          await recordStatement(tx, deps.ids, {
            subject: { kind: 'recipient', recipient: input.recipient },
            scope: { types: { kind: 'types', types }, channels },
            word: { kind: word },
            wayIn: input.wayIn,
            speaker: input.by,
            actor: input.actor,
            act,
          });
        }
      }
    },
  );
  if (result.kind === 'repeated')
    return { kind: 'repeated', receipt: await receiptOfRepeat(deps, input.recipient, result.entries), refused };
  return { kind: 'saved', receipt: await receiptNow(deps, input.recipient, act), refused };
}

function sortOut(matrix: PreferenceMatrix, wanted: readonly WantedCell[]) {
  const rows = new Map(matrix.categories.flatMap((group) => group.rows.map((row) => [row.type.key, row] as const)));
  const off: WantedCell[] = [];
  const on: WantedCell[] = [];
  const refused: RefusedCell[] = [];
  for (const cell of wanted) {
    const row = rows.get(cell.type);
    const stands = row?.cells[cell.channel];
    if (row === undefined || stands === undefined) refused.push({ ...cell, why: 'unknown' });
    else if (cell.on !== isOn(stands)) {
      const why = cell.on ? whyNotOn(stands) : whyNotOff(row, stands, wanted);
      if (why === undefined) (cell.on ? on : off).push(cell);
      else refused.push({ type: cell.type, channel: cell.channel, why });
    }
  }
  return { off, on, refused };
}

/** Returns whether a switch is shown as on. */
export function isOn(cell: PreferenceCell): boolean {
  return cell.kind === 'on' || cell.kind === 'locked-on';
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
  if (cell.kind === 'locked-on') return 'locked';
  if (row.type.stoppable !== 'channel-only' || row.remains.length > 0) return undefined;
  const stays = DECIDED_CHANNELS.some((channel) => {
    const asked = wanted.find((other) => other.type === row.type.key && other.channel === channel);
    return asked === undefined ? isOn(row.cells[channel]) : asked.on && row.cells[channel].kind !== 'not-offered';
  });
  return stays ? undefined : 'last-channel';
}

/** One statement for all types that change on the same channels. */
function grouped(
  cells: readonly WantedCell[],
): readonly { readonly channels: readonly DecidedChannel[]; readonly types: readonly CommunicationTypeKey[] }[] {
  const byType = new Map<CommunicationTypeKey, DecidedChannel[]>();
  for (const { type, channel } of cells) byType.set(type, [...(byType.get(type) ?? []), channel]);
  const byChannels = new Map<string, { channels: DecidedChannel[]; types: CommunicationTypeKey[] }>();
  for (const [type, channels] of byType) {
    const group = byChannels.get(channels.join()) ?? { channels, types: [] };
    group.types.push(type);
    byChannels.set(channels.join(), group);
  }
  return [...byChannels.values()];
}
