import type { PlacedDecision } from '@heed/domain/decision/decision';
import { explainDecision } from '@heed/i18n/reason/explain-decision';
import type { ApiContext } from '../access/api-context.ts';
import { loadContactPoint } from '../recipient/load-contact-point.ts';
import { ledgerCursor } from '../schema/cursor.ts';
import type { Decision } from './decision.type.ts';

/** Returns a decision as the API gives it; only a receipt takes time. Its contact point is read only when it is asked for. */
export function toDecision(
  context: ApiContext,
  { decision, asOf }: PlacedDecision,
  options: { readonly receipt?: boolean | null | undefined; readonly language?: string | null | undefined },
): Decision | Promise<Decision> {
  const plain = toPlainDecision(context, { decision, asOf }, options.language);
  return options.receipt === true
    ? signOne(context, { decision, asOf }).then((receipt) => ({ ...plain, receipt }))
    : plain;
}

/** The same without a receipt. */
function toPlainDecision(context: ApiContext, { decision, asOf }: PlacedDecision, language?: string | null): Decision {
  const { recipient, contactPoint } = decision;
  const { sentence, source } = explainDecision(decision, language ?? undefined);
  return {
    outcome: decision.outcome,
    reason: decision.reason,
    explanation: sentence,
    source,
    useInstead: decision.useInstead,
    contactPoint:
      recipient === undefined || contactPoint === undefined
        ? null
        : () => loadContactPoint(context, recipient, contactPoint),
    detail: decision.detail,
    notBefore: decision.notBefore ?? null,
    validUntil: decision.validUntil,
    asOf: ledgerCursor(asOf),
    receipt: null,
    type: decision.type,
    channel: decision.channel,
    recipient: recipient ?? null,
    statement: decision.statement ?? null,
  };
}

function signOne(context: ApiContext, placed: PlacedDecision): Promise<string> {
  return context.signReceipt(placed, {
    id: context.deps.ids.uuid(),
    client: context.client.id,
    at: context.deps.clock.now(),
  });
}
