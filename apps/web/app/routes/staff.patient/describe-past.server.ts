import { assertNever } from '@heed/domain/brand';
import type { Actor } from '@heed/domain/ledger/entry';
import type { DeskMessages } from '@heed/i18n/desk/messages';
import type { RecordView } from '@heed/use-cases/desk/open-record';
import type { StaffSession } from '@heed/use-cases/ports/staff';
import { receiptNumber } from '@heed/use-cases/preferences/receipt';
import { describeTimeline, type TimelineLine } from '../staff.review-item/describe-timeline.server.ts';
import { nameStaff } from '../staff.session/name-staff.ts';
import type { StaffReader } from '../staff.session/staff-reader.server.ts';
import { inOnePiece } from '../../wording/reader.ts';

/** One line of a record's past, with who did it and under which catalogue. */
export interface PastLine extends TimelineLine {
  readonly facts: readonly string[];
  readonly note: string | undefined;
}

/** Returns a record's past in words, newest first: what, when, by whom, whose word, under which catalogue, with which receipt. */
export function describePast(
  reader: StaffReader,
  { patient, spoken }: DeskMessages,
  staff: StaffSession,
  { timeline, notes, readNote }: RecordView,
): readonly PastLine[] {
  const lines = describeTimeline(reader, staff, timeline, readNote);
  return timeline.flatMap(({ entry: { actor, event } }, index) => {
    const line = lines[index];
    if (line === undefined) return [];
    const by = patient.by[actor.kind]({ name: nameOf(reader, actor, staff) });
    if (event.kind !== 'statement-recorded') return [{ ...line, facts: [by], note: undefined }];
    const { speaker, catalogueVersion, act, identity, evidence } = event.statement;
    const facts = [
      by,
      patient.speaker[speaker.kind],
      ...(identity === undefined ? [] : [spoken.identity[identity]]),
      patient.version({ version: String(catalogueVersion) }),
      patient.receipt({ number: inOnePiece(reader.locale, receiptNumber(act)) }),
    ];
    return [{ ...line, facts, note: evidence === undefined ? undefined : notes.get(evidence) }];
  });
}

function nameOf({ words }: StaffReader, actor: Actor, staff: StaffSession): string {
  switch (actor.kind) {
    case 'staff':
      return nameStaff(words, actor.staff, staff);
    case 'client':
      return actor.client;
    case 'system':
      return actor.part;
    case 'patient':
    case 'operator':
      return '';
    default:
      return assertNever(actor);
  }
}
