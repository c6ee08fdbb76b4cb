import { formatDay } from '@heed/i18n/format/date';
import type { DeskMessages } from '@heed/i18n/desk/messages';
import type { RecordedPoint } from '@heed/use-cases/desk/open-record';
import type { StaffReader } from '../staff.session/staff-reader.server.ts';

/** A contact point in words: masked, and what is known of it. */
export interface PointLine {
  readonly id: string;
  readonly masked: string;
  readonly states: readonly string[];
  readonly isFine: boolean;
}

/** Returns a contact point with everything that keeps messages from it; where nothing does, that it is in use. */
export function describePoint(
  reader: StaffReader,
  { patient }: DeskMessages,
  { id, masked, state: { deliverability, carrierBlocks }, isStopped }: RecordedPoint,
): PointLine {
  const states = [
    ...(deliverability.kind === 'undeliverable'
      ? [patient.undeliverable[deliverability.why]({ day: formatDay(reader, deliverability.since, reader.now) })]
      : []),
    ...(carrierBlocks.length > 0 ? [patient.carrierBlocked] : []),
    ...(isStopped ? [patient.stoppedHere] : []),
  ];
  return { id, masked, states: states.length === 0 ? [patient.arrives] : states, isFine: states.length === 0 };
}
