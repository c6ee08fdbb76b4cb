import type { Classification } from '@heed/domain/classification/classification';
import { parsePhoneE164 } from '@heed/domain/contact/address';
import type { LanguageTag } from '@heed/domain/recipient/recipient';
import type { Intent, RequestId } from '@heed/domain/request/request';
import type { EvidenceId } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import { writeWithPeople } from '../ledger/write-with-people.ts';
import type { OutgoingContent } from '../ports/outgoing.ts';
import { mirrorCarrier } from './mirror-carrier.ts';
import { recordText } from './record-text.ts';
import { answeredBy, findSender } from './reply-policy.ts';
import { languageBehind, languageOfReading, mayMeanTheVisit, understandText } from './understand-text.ts';
import type { TextReceived } from './text-received.ts';

export type { TextReceived } from './text-received.ts';

/** What became of a text. `reply` is the one answer, present only when Heed is the one to give it. */
export type ReceivedText =
  | {
      readonly kind: 'recorded' | 'repeated';
      readonly intent: Intent;
      readonly reply?: OutgoingContent;
      readonly language: LanguageTag | undefined;
    }
  /** Not a telephone number (an alphanumeric or short sender): kept as evidence for a person. */
  | { readonly kind: 'recorded-unreadable-sender' };

type Deps = Pick<UseCaseDeps, 'ledger' | 'vault' | 'ids' | 'recipients' | 'policy'>;

/**
 * Takes a text. What it says is in force when this returns. A stop is about the number, and protects everybody behind it. The same message delivered
 * again changes nothing and gets no answer: it may have had one.
 */
export async function receiveText(deps: Deps, text: TextReceived): Promise<ReceivedText> {
  const phone = parsePhoneE164(text.from);
  if (phone === undefined) return recordUnreadable(deps, text);
  const address = deps.vault.addressKey({ kind: 'phone', value: phone });
  const spoken = await languageBehind(deps.recipients, address);
  const read = understandText(text, spoken);
  const language = spoken ?? languageOfReading(read);
  const answers = whoAnswers(deps, text, read);
  const claim = { addresses: [address], idempotencyKey: `twilio:${text.messageSid}` };
  const result = await writeWithPeople(deps, claim, async (tx, people) => {
    const recorded = await recordText(tx, deps.ids, { address, read, raw: text.raw, people });
    if (answers === 'twilio' && (read.intent === 'STOP' || read.intent === 'START'))
      await mirrorCarrier(tx, { address, sender: text.messagingServiceSid ?? text.to, intent: read.intent });
    return recorded;
  });
  if (result.kind === 'repeated') return { kind: 'repeated', intent: read.intent, language };
  const reply = answers === 'heed' && result.value.isNews ? replyTo(text, read) : undefined;
  return { kind: 'recorded', intent: read.intent, language, ...(reply === undefined ? {} : { reply }) };
}

function whoAnswers({ policy }: Deps, text: TextReceived, { intent }: Classification): 'twilio' | 'heed' | 'nobody' {
  if (intent !== 'STOP' && intent !== 'START' && intent !== 'HELP') return 'nobody';
  return answeredBy(findSender(policy, text), text.to, { body: text.body, intent, optOutType: text.optOutType });
}

function replyTo(text: TextReceived, read: Classification): OutgoingContent | undefined {
  switch (read.intent) {
    case 'STOP':
      return { kind: 'stop-confirmed', appointmentHint: mayMeanTheVisit(read, text) };
    case 'START':
      return { kind: 'start-confirmed' };
    case 'HELP':
      return { kind: 'help' };
    case 'CHANGE':
    case 'UNSURE':
    case 'NOT_A_REQUEST':
      return undefined;
  }
}

/** Kept, so that nothing that reached us is gone; it names no number that could be stopped. */
async function recordUnreadable({ ledger, ids }: Deps, text: TextReceived): Promise<ReceivedText> {
  const read = understandText(text, undefined);
  await ledger.write({ recipients: [], addresses: [], idempotencyKey: `twilio:${text.messageSid}` }, async (tx) => {
    const evidence = (await tx.seal('evidence', text.raw)) as string as EvidenceId;
    const request = {
      id: ids.uuid() as RequestId,
      wayIn: 'SMS',
      channel: 'SMS',
      intent: read.intent,
      certainty: read.certainty,
      why: read.why,
      saidAt: tx.now,
      receivedAt: tx.now,
      evidence,
    } as const;
    await tx.append({ kind: 'request-received', request }, { kind: 'patient' });
  });
  return { kind: 'recorded-unreadable-sender' };
}
