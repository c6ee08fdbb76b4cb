import type { UseCaseDeps } from '../deps.ts';
import { recordTextStatus, type RecordedTextStatus, type TextStatus } from './record-text-status.ts';

/** Takes what a status callback told: of the number, and of a text of Heed's own that callbacks are heard. */
export async function hearTextStatus(
  deps: Parameters<typeof recordTextStatus>[0] & Pick<UseCaseDeps, 'outgoingTexts'>,
  status: TextStatus,
): Promise<RecordedTextStatus> {
  await deps.outgoingTexts.statusHeard(status.sid, status.status);
  return recordTextStatus(deps, status);
}
