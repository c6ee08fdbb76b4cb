import type { Organisation } from '@heed/domain/catalogue/catalogue';
import { assertNever } from '@heed/domain/brand';
import type { RequestAnswer } from '@heed/domain/request/request';
import { textRepliesIn } from '@heed/i18n/text-replies/in-language';
import type { ReplyFacts } from '@heed/i18n/text-replies/messages';

/** Returns the words of the one reply to a text. */
export function replyWords(answer: RequestAnswer, facts: ReplyFacts): string {
  const words = textRepliesIn(answer.language);
  switch (answer.kind) {
    case 'stop-confirmed':
      return answer.appointmentHint ? words.stopConfirmedCancel(facts) : words.stopConfirmed(facts);
    case 'start-confirmed':
      return words.startConfirmed(facts);
    case 'help':
      return words.help(facts);
    default:
      return assertNever(answer);
  }
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
