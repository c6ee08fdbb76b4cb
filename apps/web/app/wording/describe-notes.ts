import { type DecidedChannel, addressKindOf } from '@heed/domain/channel/channel';
import type { PreferenceCell, PreferenceRow } from '@heed/domain/decision/preference-matrix';
import { formatDay } from '@heed/i18n/format/date';
import { formatPhone, inOnePiece, phoneFor, startNumber, type Reader } from './reader.ts';
import { sayWays } from './say-ways.ts';

/** A sentence about cells that are not switches. The same sentence on many rows is said once, above them. */
export interface Note {
  /** `stop`: somebody's stop that stands, with the way back. `fix`: something does not work. `rule`: why it cannot be switched here. */
  readonly tone: 'stop' | 'fix' | 'rule';
  readonly text: string;
}

/** The masked address a channel uses, where there is one. */
export type MaskedAddresses = Readonly<Partial<Record<'email' | 'phone', string>>>;

/** Returns the note that some channels are not used, because the person asked for it. */
export function noteOfRestricted(reader: Reader, channels: readonly DecidedChannel[]): readonly Note[] {
  if (channels.length === 0) return [];
  return [{ tone: 'stop', text: reader.words.note.restricted({ ways: sayWays(reader, channels) }) }];
}

/**
 * Returns the notes of a row, one per thing there is to say: channels with the same reason share one. `closed`: channels of which it is said
 * elsewhere that they are not used at all.
 */
export function notesOf(
  reader: Reader,
  addresses: MaskedAddresses,
  { cells }: PreferenceRow,
  closed: readonly DecidedChannel[] = [],
): readonly Note[] {
  const entries = Object.entries(cells) as [DecidedChannel, PreferenceCell][];
  const of = (kind: PreferenceCell['kind']) =>
    entries.filter(([, cell]) => cell.kind === kind).map(([channel]) => channel);
  const { words } = reader;
  const phone = phoneFor(reader);
  const notes = entries.flatMap(([channel, cell]) => noteOf(reader, addresses, channel, cell));
  const restricted = of('restricted').filter((channel) => !closed.includes(channel));
  if (of('needs-consent').length > 0)
    notes.push({ tone: 'rule', text: words.note.needsConsent({ mark: words.cell.needsYes, phone }) });
  notes.push(...noteOfRestricted(reader, restricted));
  if (of('needs-authorization').length > 0)
    notes.push({ tone: 'rule', text: words.note.needsPermission({ mark: words.cell.needsPermission, phone }) });
  if (of('held').length > 0) notes.push({ tone: 'stop', text: words.note.held });
  return [...new Map(notes.map((note) => [note.text, note])).values()];
}

function noteOf(reader: Reader, addresses: MaskedAddresses, channel: DecidedChannel, cell: PreferenceCell): Note[] {
  const { words, locale } = reader;
  const address = inOnePiece(locale, addresses[addressKindOf(channel)] ?? '•••');
  const day = (since: Parameters<typeof formatDay>[1] | undefined) =>
    since === undefined ? '—' : formatDay(reader, since, reader.now);
  switch (cell.kind) {
    case 'address-stopped': {
      const way = cell.wayIn ?? 'SYSTEM';
      const said = words.note.stoppedBy[way]({ address, day: day(cell.since) });
      return [{ tone: 'stop', text: `${said} ${wayBack(reader, way === 'SMS', cell.blockedBy)}` }];
    }
    case 'carrier-blocked':
      return [
        {
          tone: 'stop',
          text: `${words.note.carrierBlocked({ address, day: day(cell.since) })} ${wayBack(reader, true, cell.blockedBy)}`,
        },
      ];
    case 'undeliverable':
      return [
        {
          tone: 'fix',
          text: `${words.note.notArriving[channel]({ address })} ${words.note.fixAddress({ phone: phoneFor(reader) })}`,
        },
      ];
    default:
      return [];
  }
}

/** A stop by text ends with START (47 CFR 64.1200(a)(12) leaves it open; CTIA Messaging Principles §5.1.3); any other by speaking with us. */
function wayBack(reader: Reader, isByText: boolean, blockedBy: string | undefined): string {
  const { words, locale, senders } = reader;
  const number = startNumber(senders, blockedBy);
  return isByText && number !== undefined
    ? words.note.textStart({ number: inOnePiece(locale, formatPhone(number)) })
    : words.note.askUs({ phone: phoneFor(reader) });
}
