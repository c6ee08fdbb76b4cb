import type { AppLoadContext } from '@remix-run/node';
import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import type { PreferenceCell } from '@heed/domain/decision/preference-matrix';
import type { LedgerPosition } from '@heed/domain/ledger/entry';
import { hasRepresentative } from '@heed/domain/recipient/authority';
import type { RecipientId, RecipientProfile } from '@heed/domain/recipient/recipient';
import { deskIn } from '@heed/i18n/desk/in-language';
import type { DeskMessages } from '@heed/i18n/desk/messages';
import { formatDay, formatDayAndTime } from '@heed/i18n/format/date';
import { preferencesIn } from '@heed/i18n/preferences/in-language';
import { openRecord } from '@heed/use-cases/desk/open-record';
import type { StaffSession } from '@heed/use-cases/ports/staff';
import { nameStaff } from '../staff.session/name-staff.ts';
import { knownAs } from '../staff.session/known-as.server.ts';
import { mayReview } from '../staff.session/require-staff.server.ts';
import type { StaffReader } from '../staff.session/staff-reader.server.ts';
import { describeHowAloud, describeHowStanding } from './describe-how-aloud.server.ts';
import { describePast } from './describe-past.server.ts';
import { describePoint } from './describe-point.ts';
import { describeStanding } from './describe-standing.server.ts';

/** Returns all that the page of a patient shows, in words; `undefined` when nobody is known by that id. That it was read is kept. */
export async function readRecord(
  context: AppLoadContext,
  reader: StaffReader,
  staff: StaffSession,
  { id, before }: { readonly id: RecipientId; readonly before: LedgerPosition | undefined },
) {
  const view = await openRecord(context.deps, { recipient: id, by: staff, before });
  if (view === undefined) return undefined;
  const { locale, words, now, catalogue } = reader;
  const desk = deskIn(locale);
  const { categories } = preferencesIn(locale);
  const who = await knownAs(context.deps, view.recipient);
  const label = (labels: (typeof catalogue.types)[number]['labels'], key: string) =>
    (labels[locale] ?? labels['en'])?.label ?? key;
  const sayCell = (cell: PreferenceCell) =>
    cell.kind === 'on' && cell.pausedUntil !== undefined
      ? desk.patient.pausedUntil({ day: formatDay(reader, cell.pausedUntil, now) })
      : desk.patient.cell[cell.kind];
  return {
    id: view.recipient.profile.id,
    name: who.identifiers[0]?.value ?? desk.find.unnamed,
    identifiers: who.identifiers,
    language: who.language,
    status: desk.patient.status[view.recipient.profile.status.kind],
    minor: describeMinor(reader, desk, view.recipient.profile),
    version: view.version,
    points: view.points.map((point) => describePoint(reader, desk, point)),
    groups: view.matrix.categories.map(({ category, rows }) => ({
      category,
      heading: categories[category],
      rows: rows.map(({ type, cells }) => ({
        key: type.key,
        label: label(type.labels, type.key),
        cells: DECIDED_CHANNELS.map((channel) => ({
          channel,
          kind: cells[channel].kind,
          text: sayCell(cells[channel]),
        })),
      })),
    })),
    standing: [...describeHowStanding(context, reader, view.recipient), ...describeStanding(reader, desk, view)],
    how: mayReview(staff) ? await describeHowAloud(context, reader, view.recipient) : undefined,
    hasWishes: view.wishes.length > 0,
    reviews: view.reviews.map((item) => ({
      id: item.id,
      title: words.reason[item.reason].title,
      state: words.state[item.state.kind]({
        by: item.state.kind === 'open' ? '' : nameStaff(words, item.state.by, staff),
      }),
    })),
    timeline: describePast(reader, desk, staff, view),
    older: view.hasOlder ? view.timeline.at(-1)?.position : undefined,
    isNewest: before === undefined,
    looks: view.looks?.map(({ at, staff: by, kind }) => ({
      at: formatDayAndTime(reader, at),
      text: desk.patient.look[kind]({ name: nameStaff(words, by, staff) }),
    })),
    kinds: catalogue.types
      .filter(({ retired, stoppable }) => !retired && stoppable !== 'locked')
      .map(({ key, labels }) => ({ key, label: label(labels, key) })),
    isErased: view.recipient.profile.status.kind === 'erased',
    mayChange: mayReview(staff),
  };
}

/** Until when somebody is under age, and whether nobody may act for them; nothing of who is of age. */
function describeMinor(reader: StaffReader, { patient }: DeskMessages, profile: RecipientProfile): readonly string[] {
  const { comesOfAge } = profile;
  if (comesOfAge === undefined || comesOfAge <= reader.now) return [];
  const day = formatDay(reader, comesOfAge, reader.now);
  return [patient.underAge({ day }), ...(hasRepresentative(profile, reader.now) ? [] : [patient.noParent])];
}

/** What the page of a patient shows. */
export type RecordPageView = NonNullable<Awaited<ReturnType<typeof readRecord>>>;
