export type { HeedClientOptions } from './client/ask-heed.ts';
export { createHeedClient, type HeedClient, type SnapshotSource } from './client/heed-client.ts';
export { HeedError, type Problem } from './client/heed-error.ts';
export type { SnapshotDecision } from './snapshot/look-up.ts';
export { openSnapshot, type Snapshot, type SnapshotOptions } from './snapshot/snapshot.ts';
export type {
  Ask,
  DecidedChannel,
  Decision,
  DecisionRequest,
  RecipientRef,
  Timetable,
  TimetableSegment,
} from './types/decision.ts';
export type { DeliveryEvent, DeliveryEventKind, DeliveryResult } from './types/delivery.ts';
export type { Change, ChangePage } from './types/feed.ts';
export type { Link, LinkPurpose } from './types/link.ts';
export type { Notice, NoticeRequest } from './types/notice.ts';
export type {
  ContactPointInput,
  RecipientInput,
  RegistrationResult,
  RepresentativeInput,
} from './types/registration.ts';
export type { RejectedRow } from './types/row.ts';
export type { StatementInput, StatementResult } from './types/statement.ts';
