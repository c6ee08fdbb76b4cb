import type { RequestAnswer } from '@heed/domain/request/request';
import type { EntryId } from '@heed/domain/ledger/entry';
import type { UseCaseDeps } from '../deps.ts';

/** 47 CFR 64.1200(a)(12): a confirmation within five minutes of the request is covered by the consent there was; a later one is not sent. */
const CONFIRMATION_WINDOW_MS = 5 * 60_000;

/**
 * Returns the answer that was recorded with a text, for the same text delivered again; `undefined` when there was none, or when it is too late for it. A provider
 * delivers again only where no answer of ours reached it, so this is still the one answer. Rule: docs/rules/replies.md
 */
export async function givenAnswer(
  { ledger, clock }: Pick<UseCaseDeps, 'ledger' | 'clock'>,
  entries: readonly EntryId[],
): Promise<RequestAnswer | undefined> {
  for (const id of entries) {
    const event = (await ledger.entry(id))?.entry.event;
    if (event?.kind !== 'request-received' || event.request.answer === undefined) continue;
    const { answer, saidAt } = event.request;
    return clock.now() - saidAt <= CONFIRMATION_WINDOW_MS ? answer : undefined;
  }
  return undefined;
}
