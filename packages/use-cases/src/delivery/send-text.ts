import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import type { BegunText } from '../ports/outgoing-texts.ts';
import type { OutgoingText, SendResult, TextSender } from '../ports/senders.ts';
import { TextLogUnavailable, type TextLog } from '../ports/text-log.ts';
import { recordTextStatus } from './record-text-status.ts';

/** A provider of texts, with the numbers that texts may leave from: one, or the whole pool of a Messaging Service. */
export interface TextProvider {
  readonly sender: TextSender;
  readonly log: TextLog;
  readonly numbers: readonly string[];
}

type Deps = Pick<UseCaseDeps, 'ledger' | 'vault' | 'ids' | 'recipients' | 'clock' | 'policy' | 'outgoingTexts'>;

/**
 * Sends a text of Heed's own, once whatever breaks: one that an earlier try may have handed over is looked for in the provider's list before it is sent again. A refusal
 * for good is mirrored like a status callback.
 */
export async function sendText(deps: Deps, provider: TextProvider, text: OutgoingText): Promise<SendResult> {
  const begun = await deps.outgoingTexts.begin(text.key, text.body);
  if (begun.providerId !== undefined) return { kind: 'sent', providerId: begun.providerId };
  if (!begun.isFirst) {
    const found = await adoptEarlier(deps, provider, text, begun);
    if (found !== undefined) return found;
  }
  const result = await provider.sender.send({ ...text, body: begun.body });
  if (result.kind === 'sent') await deps.outgoingTexts.handedOver(text.key, result.providerId);
  if (result.kind === 'refused') await mirrorRefusal(deps, provider, text, result.code);
  return result;
}

async function adoptEarlier(
  { outgoingTexts }: Deps,
  { log, numbers }: TextProvider,
  { key, to }: OutgoingText,
  { body, startedAt }: BegunText,
): Promise<SendResult | undefined> {
  try {
    for (const providerId of await sentEarlier(log, numbers, { to, body, since: startedAt }))
      if (await outgoingTexts.handedOver(key, providerId)) return { kind: 'sent', providerId };
    return undefined;
  } catch (failure) {
    if (failure instanceof TextLogUnavailable) return { kind: 'try-later', code: failure.code };
    throw failure;
  }
}

async function sentEarlier(
  log: TextLog,
  numbers: readonly string[],
  wanted: { readonly to: string; readonly body: string; readonly since: Instant },
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const number of numbers)
    for await (const { sid, direction, to, body } of log.textsFrom(number, wanted.since))
      if (direction === 'outbound' && to === wanted.to && body === wanted.body) found.push(sid);
  return found;
}

async function mirrorRefusal(
  deps: Deps,
  { numbers: [from = ''] }: TextProvider,
  { key, to }: OutgoingText,
  errorCode: string,
): Promise<void> {
  await recordTextStatus(deps, { sid: key, status: 'refused', errorCode, to, from, at: deps.clock.now() });
}
