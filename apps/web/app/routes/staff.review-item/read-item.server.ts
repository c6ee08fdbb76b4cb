import type { AppLoadContext } from '@remix-run/node';
import { isDecidedChannel } from '@heed/domain/channel/channel';
import type { ReviewItem, ReviewItemId } from '@heed/domain/review/review-item';
import { formatDayAndTime } from '@heed/i18n/format/date';
import type { StaffSession } from '@heed/use-cases/ports/staff';
import { ANSWER_WAYS, personRequestsOf } from '@heed/use-cases/person/person-request';
import { readNotesIn } from '@heed/use-cases/review/read-notes';
import { readReviewItem } from '@heed/use-cases/review/read-review-item';
import { formatPhone, inOnePiece, startNumber } from '../../wording/reader.ts';
import { describeDue } from '../staff.session/describe-due.ts';
import { nameStaff } from '../staff.session/name-staff.ts';
import { readSubject } from '../staff.session/known-as.server.ts';
import { mayReview } from '../staff.session/require-staff.server.ts';
import type { StaffReader } from '../staff.session/staff-reader.server.ts';
import { describeTimeline } from './describe-timeline.server.ts';
import { recordingOfEvidence, wordsOfEvidence } from './patient-words.server.ts';

/** Returns all that the page of an item shows, in words; `undefined` when there is no such item. */
export async function readItem(context: AppLoadContext, reader: StaffReader, staff: StaffSession, id: ReviewItemId) {
  const view = await readReviewItem(context.deps, { item: id, by: staff });
  if (view === undefined) return undefined;
  const { item, evidence, timeline } = view;
  const { words, catalogue, locale } = reader;
  const events = timeline.map(({ entry: { event } }) => event);
  const request = events
    .filter((event) => event.kind === 'request-received')
    .find((event) => event.request.id === item.request)?.request;
  const statement = events
    .filter((event) => event.kind === 'statement-recorded')
    .find((event) => item.statements.includes(event.statement.id))?.statement;
  const wayIn = request?.wayIn ?? statement?.wayIn;
  const detailChannel = item.details['channel'] ?? '';
  const channel = request?.channel ?? (isDecidedChannel(detailChannel) ? detailChannel : undefined);
  const by = item.state.kind === 'open' ? '' : nameStaff(words, item.state.by, staff);
  const asked = personRequestsOf(item, timeline)[0]?.channel;
  const answer = ANSWER_WAYS.find((way) => way === asked);
  const about = catalogue.types.find(({ key }) => key === item.details['type'])?.labels;
  return {
    id: item.id,
    ...words.reason[item.reason],
    ...sayDrift(reader, item),
    channel,
    isShared: item.subject.kind === 'address',
    /** “Confirmed” then says that the address is the patient's after all. */
    opensWhenConfirmed: item.subject.kind === 'address' && item.reason === 'REASSIGNED',
    said:
      (item.request === undefined || item.reason === 'MANUAL') && evidence === undefined
        ? undefined
        : {
            words: evidence === undefined || wayIn === undefined ? undefined : wordsOfEvidence(evidence, wayIn),
            recording: evidence === undefined || wayIn === undefined ? undefined : recordingOfEvidence(evidence, wayIn),
            facts:
              request === undefined
                ? statement === undefined
                  ? []
                  : [formatDayAndTime(reader, statement.saidAt), words.way[statement.wayIn]]
                : [
                    formatDayAndTime(reader, request.saidAt),
                    words.channel[request.channel],
                    words.item.readAs({ intent: words.intent[request.intent], rule: request.why }),
                  ],
            isHeld: request?.holds !== undefined && item.state.kind !== 'resolved',
          },
    people: await readSubject(context, item.subject),
    about: (about?.[locale] ?? about?.['en'])?.label,
    answer: answer === undefined ? undefined : words.item.answerBy[answer],
    opened: formatDayAndTime(reader, item.openedAt),
    dueAt: formatDayAndTime(reader, item.dueAt),
    due: item.state.kind === 'resolved' ? undefined : describeDue(reader, item.dueAt),
    state: item.state.kind,
    stateText: words.state[item.state.kind]({ by }),
    by,
    isMine: item.state.kind !== 'open' && item.state.by === staff.staff,
    mayAct: mayReview(staff),
    canAsk: item.subject.kind === 'recipient',
    timeline: describeTimeline(reader, staff, timeline, await readNotesIn(context.deps, timeline)),
    kinds: catalogue.types
      .filter(({ retired, stoppable }) => !retired && stoppable !== 'locked')
      .map(({ key, labels }) => ({ key, label: (labels[locale] ?? labels['en'])?.label ?? key })),
  };
}

/** Which way carrier and record differ, and what lifts a block. */
function sayDrift({ words, senders, locale }: StaffReader, { reason, details }: ReviewItem): { text?: string } {
  const { carrier, sender } = details;
  if (reason !== 'CARRIER_DRIFT' || (carrier !== 'blocked' && carrier !== 'open')) return {};
  const number = startNumber(senders, sender);
  return number === undefined
    ? {}
    : { text: words.drift[carrier]({ number: inOnePiece(locale, formatPhone(number)) }) };
}

/** What the page of an item shows. */
export type ItemView = NonNullable<Awaited<ReturnType<typeof readItem>>>;
