import type { RequestAnswer } from '@heed/domain/request/request';
import { mayConfirm, revocationRuleAt } from '@heed/domain/request/revocation-rule';
import type { EntryId } from '@heed/domain/ledger/entry';
import type { UseCaseDeps } from '../deps.ts';

/**
 * Returns the answer that was recorded with a text, for the same text delivered again; `undefined` when there was none, or when it is too late for it. A provider
 * delivers again only where no answer of ours reached it, so this is still the one answer. Rule: docs/rules/replies.md
 */
export async function givenAnswer(
  { ledger, clock, policy }: Pick<UseCaseDeps, 'ledger' | 'clock' | 'policy'>,
  entries: readonly EntryId[],
): Promise<RequestAnswer | undefined> {
  for (const id of entries) {
    const event = (await ledger.entry(id))?.entry.event;
    if (event?.kind !== 'request-received' || event.request.answer === undefined) continue;
    const { answer, saidAt } = event.request;
    return mayConfirm(revocationRuleAt(policy.revocation, saidAt), saidAt, clock.now()) ? answer : undefined;
  }
  return undefined;
}
