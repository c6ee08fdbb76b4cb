import type { Organisation } from '@heed/domain/catalogue/catalogue';
import { assertNever } from '@heed/domain/brand';
import type { RequestAnswer } from '@heed/domain/request/request';
import { measureText } from '@heed/i18n/sms/measure-text';
import { stopReplyIn } from '@heed/i18n/stop-reply/in-language';
import { textRepliesIn } from '@heed/i18n/text-replies/in-language';
import type { ReplyFacts } from '@heed/i18n/text-replies/messages';

/** Returns the words of the one reply to a text. */
export function replyWords(answer: RequestAnswer, facts: ReplyFacts): string {
  const words = textRepliesIn(answer.language);
  switch (answer.kind) {
    case 'stop-confirmed':
      if (answer.appointmentHint) return words.stopConfirmedCancel(facts);
      return answer.asksWhich === true
        ? shortEnough(stopReplyIn(answer.language).asksWhich(facts), words.stopConfirmed(facts))
        : words.stopConfirmed(facts);
    case 'part-stop-confirmed':
      return stopReplyIn(answer.language).partStopped(facts);
    case 'wrong-number-confirmed':
      return stopReplyIn(answer.language).wrongNumber(facts);
    case 'start-confirmed':
      return words.startConfirmed(facts);
    case 'help':
      return words.help(facts);
    default:
      return assertNever(answer);
  }
}

/** Parts a confirmation may take. 160 letters are one part; other alphabets take 70 of the first, 67 of each (3GPP TS 23.040 §9.2.3.24). Ours: one, or three. */
const MOST_PARTS = { 'GSM-7': 1, 'UCS-2': 3 } as const;

/** Returns the long wording where it is not too long: an organisation's name or address may be. Then the page alone asks which kinds were meant. */
function shortEnough(long: string, short: string): string {
  const { alphabet, segments } = measureText(long);
  return segments <= MOST_PARTS[alphabet] ? long : short;
}

/** Returns what replies are filled with. The address of the choices carries no token: a text is not answered with a way into somebody's record. */
export function replyFactsOf(organisation: Organisation, publicUrl: string): ReplyFacts {
  return {
    organisation: organisation.name,
    phone: readablePhone(organisation.phone),
    choicesAt: `${publicUrl.replace(/^https?:\/\//, '')}/link`,
  };
}

/** Returns a number as people of its country write it, where that is known: `202-555-0100`; else as it came. */
export function readablePhone(e164: string): string {
  const parts = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(e164);
  return parts === null ? e164 : `${parts[1] ?? ''}-${parts[2] ?? ''}-${parts[3] ?? ''}`;
}
