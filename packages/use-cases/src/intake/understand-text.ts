import { classify } from '@heed/domain/classification/classify';
import { UNSTATED, type Classification } from '@heed/domain/classification/classification';
import type { AddressKey } from '@heed/domain/contact/address';
import type { LanguageTag } from '@heed/domain/recipient/recipient';
import { languageOf } from '@heed/domain/statement/wishes';
import type { Recipients } from '../ports/recipients.ts';
import type { TextReceived } from './text-received.ts';

/**
 * Returns what a text asks for. What Twilio understood itself is not guessed again: it has blocked or opened the whole sender already, and the ledger must
 * say the same, whatever else the words would mean.
 */
export function understandText(
  { body, optOutType }: Pick<TextReceived, 'body' | 'optOutType'>,
  language: LanguageTag | undefined,
): Classification {
  const read = classify({
    text: body,
    channel: 'SMS',
    ...(language === undefined ? {} : { languages: [language] }),
  });
  if (optOutType === undefined) {
    // STOP ALL is the carriers' word for this number; "do not contact me" is a person's, and means mail as well.
    const isCarrierWord = read.scope.kind === 'all-contact' && read.why.startsWith('keyword.');
    return isCarrierWord || isThisWayIn(read) ? { ...read, scope: UNSTATED } : read;
  }
  return {
    intent: optOutType,
    scope: UNSTATED,
    certainty: 'certain',
    why: `twilio.opt-out-type.${optOutType.toLowerCase()}`,
  };
}

/** "Stop texting me", texted, names the way they came and no other wish: it stops what STOP stops. */
function isThisWayIn({ intent, scope }: Classification): boolean {
  return intent === 'STOP' && scope.kind === 'channels' && scope.channels.every((channel) => channel === 'SMS');
}

/** Returns the language of everybody behind a number, where they share one. */
export async function languageBehind(
  recipients: Pick<Recipients, 'behind' | 'state'>,
  address: AddressKey,
): Promise<LanguageTag | undefined> {
  const behind = await recipients.behind(address);
  const languages = await Promise.all(
    behind.map(async ({ recipient }) => {
      const state = await recipients.state(recipient);
      return state === undefined ? undefined : languageOf(state);
    }),
  );
  return new Set(languages).size === 1 ? languages[0] : undefined;
}

/** Returns the language whose keyword or phrase was understood: `keyword.es.alto` is Spanish. */
export function languageOfReading({ why }: Classification): LanguageTag | undefined {
  const found = /^(?:keyword|misspelt|chatter|phrase)\.([a-z]{2,3}(?:-[A-Za-z]{4})?)\./.exec(why);
  return found?.[1] as LanguageTag | undefined;
}

/**
 * Returns whether a text clearly says that whoever has the number is not the person messages are for. Where it names something ("… for my pharmacy") it is
 * about what we have on file, and what only may say so is unsure and waits for a person.
 */
export function saysWrongNumber({ intent, scope, why }: Classification): boolean {
  return intent === 'STOP' && scope.kind === 'unstated' && why.endsWith('.wrong-number');
}

/** The words for "cancel": they may have meant the visit, so the one confirmation says how to cancel that. */
const CANCEL =
  /cancel|kansel|anul|annul|abbrech|abbruch|storn|absag|cancell|disdi|disdet|desmarc|odwo|odmow|anile|отмен|取消|취소|캔슬|キャンセル|取り消|الغ|إلغ|ألغ|كنسل|hủy|huỷ|huy|रद्द|कैंस|radd/i;

/** Returns whether a stop was a word that may have meant the visit (CANCEL stops, as 47 CFR 64.1200(a)(10) has it). */
export function mayMeanTheVisit({ why }: Pick<Classification, 'why'>, { body }: Pick<TextReceived, 'body'>): boolean {
  return CANCEL.test(why) || (why.startsWith('twilio.') && CANCEL.test(body));
}
