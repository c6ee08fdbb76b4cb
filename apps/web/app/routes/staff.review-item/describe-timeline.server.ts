import type { LedgerEntry, LedgerEvent, SealedEntry } from '@heed/domain/ledger/entry';
import type { ReviewState } from '@heed/domain/review/review-item';
import type { Scope, Statement } from '@heed/domain/statement/statement';
import { formatInstant, type Instant } from '@heed/domain/time/instant';
import { formatDayAndTime } from '@heed/i18n/format/date';
import { formatList } from '@heed/i18n/format/list';
import { preferencesIn } from '@heed/i18n/preferences/in-language';
import type { StaffSession } from '@heed/use-cases/ports/staff';
import { CAUSE_GONE } from '@heed/domain/review/cause-gone';
import type { ReadNote } from '@heed/use-cases/review/read-notes';
import { nameStaff } from '../staff.session/name-staff.ts';
import type { StaffReader } from '../staff.session/staff-reader.server.ts';

/** One line of a record's past. */
export interface TimelineLine {
  readonly id: string;
  readonly at: string;
  /** RFC 3339, for machines. */
  readonly machineAt: string;
  readonly text: string;
}

/** Returns a record's past in words, in the order given. No address is in it: an entry holds none. */
export function describeTimeline(
  reader: StaffReader,
  staff: StaffSession,
  entries: readonly SealedEntry[],
  readNote: ReadNote,
): readonly TimelineLine[] {
  return entries.map(({ entry }) => {
    const at = momentOf(entry);
    return {
      id: entry.id,
      at: formatDayAndTime(reader, at),
      machineAt: formatInstant(at),
      text: describeEvent(reader, staff, entry.event, readNote),
    };
  });
}

/** When a thing was said or happened; a word from last year that came in today is last year's. */
function momentOf({ event, recordedAt }: LedgerEntry): Instant {
  switch (event.kind) {
    case 'statement-recorded':
      return event.statement.saidAt;
    case 'request-received':
      return event.request.saidAt;
    case 'delivery-reported':
      return event.report.happenedAt;
    default:
      return recordedAt;
  }
}

function describeEvent(reader: StaffReader, staff: StaffSession, event: LedgerEvent, readNote: ReadNote): string {
  const { words } = reader;
  const { timeline } = words;
  switch (event.kind) {
    case 'recipient-registered':
      return timeline.registered;
    case 'request-received':
      return timeline.received({ way: words.way[event.request.wayIn], intent: words.intent[event.request.intent] });
    case 'request-resolved':
      return timeline.settled;
    case 'statement-recorded':
      return describeStatement(reader, event.statement);
    case 'delivery-reported':
      return timeline.delivery[event.report.kind];
    case 'review-opened':
      return timeline.reviewOpened({ reason: words.reason[event.item.reason].title });
    case 'review-moved':
      return describeMove(reader, staff, event.state, readNote);
    case 'links-revoked':
      return timeline.linksRevoked;
    case 'recipients-merged':
      return timeline.merged;
    case 'recipients-split':
      return timeline.split;
    case 'recipient-erased':
      return timeline.erased;
    case 'catalogue-applied':
    case 'catalogue-proposed':
    case 'catalogue-proposal-decided':
      return timeline.other;
  }
}

function describeMove({ words }: StaffReader, staff: StaffSession, state: ReviewState, readNote: ReadNote): string {
  const { timeline, act } = words;
  if (state.kind === 'resolved' && state.note === CAUSE_GONE) return timeline.reviewEnded;
  const by = state.kind === 'open' ? '' : nameStaff(words, state.by, staff);
  return state.kind === 'resolved'
    ? timeline.reviewResolved({ by, outcome: act.outcomes[state.outcome].title, note: readNote(state.note) })
    : timeline.reviewMoved[state.kind]({ by });
}

function describeStatement(reader: StaffReader, { word, scope, wayIn }: Statement): string {
  const { timeline, way } = reader.words;
  return timeline.statement({ word: timeline.word[word.kind], what: describeScope(reader, scope), way: way[wayIn] });
}

/** Returns what a scope covers, in words: `Visit reminders (Email and Text)`. */
export function describeScope({ locale, words, catalogue }: StaffReader, { types, channels }: Scope): string {
  const label = (key: string) => {
    const labels = catalogue.types.find((type) => type.key === key)?.labels;
    return (labels?.[locale] ?? labels?.['en'])?.label ?? key;
  };
  const { categories } = preferencesIn(locale);
  const kinds =
    types.kind === 'all'
      ? words.timeline.everything
      : formatList(
          locale,
          types.kind === 'types' ? types.types.map(label) : types.categories.map((key) => categories[key]),
        );
  const ways =
    channels === 'all'
      ? words.timeline.everyChannel
      : formatList(
          locale,
          channels.map((channel) => words.channel[channel]),
        );
  return `${kinds} (${ways})`;
}
