import type { Statement } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import type { DeskMessages } from '@heed/i18n/desk/messages';
import { formatDay } from '@heed/i18n/format/date';
import { formatList } from '@heed/i18n/format/list';
import type { RecordView } from '@heed/use-cases/desk/open-record';
import { describeScope } from '../staff.review-item/describe-timeline.server.ts';
import type { StaffReader } from '../staff.session/staff-reader.server.ts';
import { inOnePiece } from '../../wording/reader.ts';

/** Returns the signed permissions, wishes about addresses and pauses that stand, each as a sentence. */
export function describeStanding(
  reader: StaffReader,
  { patient }: DeskMessages,
  { authorizations, wishes, pauses }: RecordView,
): readonly string[] {
  const day = (at: Instant) => formatDay(reader, at, reader.now);
  const sayWord = ({ word, scope, saidAt }: Statement): readonly string[] => {
    const what = describeScope(reader, scope);
    switch (word.kind) {
      case 'authorize': {
        const facts = { what, from: day(word.from), document: word.document };
        return [
          word.until === undefined
            ? patient.authorize(facts)
            : patient.authorizeUntil({ ...facts, until: day(word.until) }),
        ];
      }
      case 'revoke-authorization':
        return [patient.revoked({ what, day: day(saidAt) })];
      case 'pause':
        return [patient.paused({ what, from: day(word.from), until: day(word.until) })];
      default:
        return [];
    }
  };
  const sayWish = ({ kind, points, detail, since }: RecordView['wishes'][number]): readonly string[] => {
    const where = formatList(
      reader.locale,
      points.map(({ masked }) => inOnePiece(reader.locale, masked)),
    );
    return [
      ...(points.length === 0 ? [] : [patient.wish[kind]({ where, day: day(since) })]),
      ...(detail === 'minimal' ? [patient.littleDetail] : []),
    ];
  };
  return [...wishes.flatMap(sayWish), ...[...pauses, ...authorizations].flatMap(sayWord)];
}
