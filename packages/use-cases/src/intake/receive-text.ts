import type { Classification } from '@heed/domain/classification/classification';
import { readNarrowing } from '@heed/domain/classification/narrowing';
import { parsePhoneE164 } from '@heed/domain/contact/address';
import type { LanguageTag } from '@heed/domain/recipient/recipient';
import { mayConfirm, revocationRuleAt } from '@heed/domain/request/revocation-rule';
import type { InboundRequest, Intent, RequestAnswer, RequestId } from '@heed/domain/request/request';
import type { EvidenceId } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import { hearCode } from '../proof/hear-code.ts';
import { writeWithPeople } from '../ledger/write-with-people.ts';
import { givenAnswer } from './given-answer.ts';
import { mirrorCarrier, reviewStandingBlock, standingBlock } from './mirror-carrier.ts';
import { recordText } from './record-text.ts';
import { answeredBy, blockedSender, carrierActsOn, findSender } from './reply-policy.ts';
import {
  languageBehind,
  languageOfReading,
  mayMeanTheVisit,
  saysWrongNumber,
  understandText,
} from './understand-text.ts';
import type { TextReceived } from './text-received.ts';
import { withoutChannel } from './without-channel.ts';

export type { TextReceived } from './text-received.ts';

/** What became of a text. `intent` is what its words say by themselves. `reply` is the one answer, present only when Heed is the one to give it; the same for the same text delivered again. */
export type ReceivedText =
  | { readonly kind: 'recorded' | 'repeated'; readonly intent: Intent; readonly reply?: RequestAnswer }
  /** Not a telephone number (an alphanumeric or short sender): kept as evidence for a person. */
  | { readonly kind: 'recorded-unreadable-sender' };

type Deps = Pick<UseCaseDeps, 'ledger' | 'vault' | 'ids' | 'recipients' | 'policy' | 'clock' | 'codes'>;

/**
 * Takes a text. What it says is in force when this returns. A stop is about the number, and protects everybody behind it. The same message delivered
 * again changes nothing and gets the same answer. Words read later from the provider's list keep the place of when they were said.
 */
export async function receiveText(deps: Deps, text: TextReceived): Promise<ReceivedText> {
  const phone = parsePhoneE164(withoutChannel(text.from));
  if (phone === undefined) return recordUnreadable(deps, text);
  const address = deps.vault.addressKey({ kind: 'phone', value: phone });
  await hearCode(deps, { address, body: text.body });
  const spoken = await languageBehind(deps.recipients, address);
  const read = understandText(text, spoken);
  const answers = whoAnswers(deps, text, read);
  const narrowing = read.intent === 'START' || read.intent === 'HELP' ? undefined : readNarrowing(text.body);
  const answer = answers === 'heed' ? answerTo(text, read, spoken ?? languageOfReading(read)) : undefined;
  const claim = { addresses: [address], idempotencyKey: textKey(text.messageSid) };
  const result = await writeWithPeople(deps, claim, async (tx, people) => {
    const saidAt = saidAtOf(text, tx.now);
    const inForce = revocationRuleAt(deps.policy.revocation, saidAt);
    // What is read from the list is answered at most by a webhook that still comes: a question that nobody was asked has no answer.
    const rule = text.saidAt === undefined ? inForce : { ...inForce, mayAskWhich: false };
    const isTooLate = !mayConfirm(inForce, saidAt, tx.now);
    const sender = blockedSender(deps.policy, text);
    const acted = carrierActsOn(findSender(deps.policy, text), text.to, { intent: read.intent, answers });
    if (acted === 'START') await mirrorCarrier(tx, { address, sender, intent: acted, at: saidAt });
    const given = await recordText(tx, deps.ids, {
      ...{ way: 'SMS' as const, address, read, raw: text.raw, saidAt, people, rule },
      // With a block that stands "texts are on again" would be untrue, and would not arrive.
      answer:
        isTooLate || (read.intent === 'START' && (await standingBlock(tx, address)) !== undefined) ? undefined : answer,
      narrowing: answers === 'twilio' ? undefined : narrowing,
    });
    if (acted === 'STOP') await mirrorCarrier(tx, { address, sender, intent: acted, at: saidAt });
    if (read.intent === 'START') await reviewStandingBlock(tx, deps.ids, { address, people });
    return given;
  });
  const reply = result.kind === 'repeated' ? await givenAnswer(deps, result.entries) : result.value;
  return {
    kind: result.kind === 'repeated' ? 'repeated' : 'recorded',
    intent: read.intent,
    ...(reply === undefined ? {} : { reply }),
  };
}

/** Returns the key under which a text is one act, whichever way it comes. */
export function textKey(messageSid: string): string {
  return `twilio:${messageSid}`;
}

/** Nothing is said after it was received. */
function saidAtOf({ saidAt }: TextReceived, now: Instant): Instant {
  return saidAt !== undefined && saidAt < now ? saidAt : now;
}

function whoAnswers({ policy }: Deps, text: TextReceived, { intent }: Classification): 'twilio' | 'heed' | 'nobody' {
  if (intent !== 'STOP' && intent !== 'START' && intent !== 'HELP') return 'nobody';
  return answeredBy(findSender(policy, text), text.to, { body: text.body, intent, optOutType: text.optOutType });
}

function answerTo(
  text: TextReceived,
  read: Classification,
  language: LanguageTag | undefined,
): RequestAnswer | undefined {
  const inLanguage = language === undefined ? {} : { language };
  switch (read.intent) {
    case 'STOP':
      if (saysWrongNumber(read)) return wrongNumberAnswer(read, language);
      return read.scope.kind === 'unstated'
        ? { kind: 'stop-confirmed', appointmentHint: mayMeanTheVisit(read, text), ...inLanguage }
        : { kind: 'part-stop-confirmed', ...inLanguage };
    case 'START':
      return { kind: 'start-confirmed', ...inLanguage };
    case 'HELP':
      return { kind: 'help', ...inLanguage };
    case 'CHANGE':
    case 'UNSURE':
    case 'NOT_A_REQUEST':
      return undefined;
  }
}

/** Whoever has the number is a stranger: their own words tell their language, not the record of the patient it was taken for. */
function wrongNumberAnswer(read: Classification, language: LanguageTag | undefined): RequestAnswer {
  const theirs = languageOfReading(read) ?? language;
  return { kind: 'wrong-number-confirmed', ...(theirs === undefined ? {} : { language: theirs }) };
}

/** Kept, so that nothing that reached us is gone; it names no number that could be stopped. */
async function recordUnreadable({ ledger, ids }: Deps, text: TextReceived): Promise<ReceivedText> {
  const read = understandText(text, undefined);
  await ledger.write({ recipients: [], addresses: [], idempotencyKey: textKey(text.messageSid) }, async (tx) => {
    const evidence = (await tx.seal('evidence', text.raw)) as string as EvidenceId;
    const request: InboundRequest = {
      id: ids.uuid() as RequestId,
      wayIn: 'SMS',
      channel: 'SMS',
      intent: read.intent,
      certainty: read.certainty,
      why: read.why,
      saidAt: saidAtOf(text, tx.now),
      receivedAt: tx.now,
      evidence,
    };
    await tx.append({ kind: 'request-received', request }, { kind: 'patient' });
  });
  return { kind: 'recorded-unreadable-sender' };
}
