import { formatDay } from '@heed/i18n/format/date';
import type { DeskMessages } from '@heed/i18n/desk/messages';
import type { RecordedPoint } from '@heed/use-cases/desk/open-record';
import { formatPhone, inOnePiece, startNumber } from '../../wording/reader.ts';
import type { StaffReader } from '../staff.session/staff-reader.server.ts';

/** A contact point in words: masked, and what is known of it. */
export interface PointLine {
  readonly id: string;
  readonly masked: string;
  readonly states: readonly string[];
  readonly isFine: boolean;
  /** That the patient gave it by themselves, and when; absent: the organisation registered it. */
  readonly given: string | undefined;
}

/** Returns a contact point with everything that keeps messages from it; where nothing does, that it is in use. */
export function describePoint(
  reader: StaffReader,
  { patient }: DeskMessages,
  { id, masked, state: { deliverability, carrierBlocks }, isStopped, givenAt }: RecordedPoint,
): PointLine {
  const states = [
    ...(deliverability.kind === 'undeliverable'
      ? [patient.undeliverable[deliverability.why]({ day: formatDay(reader, deliverability.since, reader.now) })]
      : []),
    ...carrierBlocks.map(({ sender }) => sayBlock(reader, patient, sender)),
    ...(isStopped ? [patient.stoppedHere] : []),
  ];
  return {
    id,
    masked,
    states: states.length === 0 ? [patient.arrives] : states,
    isFine: states.length === 0,
    given: givenAt === undefined ? undefined : patient.givenBy({ day: formatDay(reader, givenAt, reader.now) }),
  };
}

/** A block stands between two numbers: START lifts it only where it is texted to that one of ours. */
function sayBlock({ senders, locale }: StaffReader, words: DeskMessages['patient'], blockedBy: string): string {
  const number = startNumber(senders, blockedBy);
  return number === undefined
    ? words.carrierBlocked
    : `${words.carrierBlocked} ${words.liftBlock({ number: inOnePiece(locale, formatPhone(number)) })}`;
}
