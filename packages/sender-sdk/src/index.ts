export {
  createHeedClient,
  type HeedClient,
  type HeedClientOptions,
  type SnapshotSource,
} from './client/heed-client.ts';
export { HeedError } from './client/heed-error.ts';
export type {
  Ask,
  Change,
  ChangePage,
  DecidedChannel,
  Decision,
  DecisionRequest,
  Link,
  LinkPurpose,
  RecipientRef,
  Timetable,
  TimetableSegment,
} from './client/types.ts';
export type { SnapshotDecision } from './snapshot/look-up.ts';
export { openSnapshot, type Snapshot, type SnapshotOptions } from './snapshot/snapshot.ts';
