import { classify } from '@heed/domain/classification/classify';
import { type Classification, UNSTATED } from '@heed/domain/classification/classification';
import { APPLE_UNSUBSCRIBE } from './detect-origin.ts';
import type { MailReading } from './mail-reading.ts';

/** A reply's subject is the sender's own, quoted: it says nothing of the writer's wish. */
const REPLY_SUBJECT =
  /^\s*(?:\[[^\]]{0,60}\]\s*)?(?:re|aw|sv|vs|antw|odp|ynt|rv|res|rif|r|fw|fwd|wg|tr|enc|rép|回复|回覆|答复|转发|轉寄|返信|답장|회신|رد|השב|отв|απ|trả lời)\s?(?:\[\d+\])?\s{0,3}[:：]\s*/iu;

/**
 * Returns what a mail asks for. Automatic mail asks for nothing, whatever its words (RFC 3834). A list's copy of an opt-out, or
 * one inside what reads like an out-of-office note, goes to a person. The mail Apple Mail writes when its owner presses
 * Unsubscribe is an opt-out although a program sent it.
 */
export function classifyMail(
  reading: MailReading,
  options: { readonly languages?: readonly string[] } = {},
): Classification {
  const { automatic, subject, visibleText } = reading;
  if (automatic.kind === 'automatic' && automatic.why === APPLE_UNSUBSCRIBE) {
    return { intent: 'STOP', scope: UNSTATED, certainty: 'certain', why: `mail.${APPLE_UNSUBSCRIBE}` };
  }
  if (automatic.kind === 'automatic' && automatic.what !== 'list' && automatic.why !== 'body.out-of-office')
    return notARequest(`mail.${automatic.what}.${automatic.why}`);
  const asked = classifyWords(subject, visibleText, options.languages ?? []);
  if (automatic.kind === 'person') return asked;
  const mayBeRequest = asked.intent === 'STOP' || (asked.intent === 'UNSURE' && automatic.what === 'list');
  if (!mayBeRequest || visibleText.length > 400) return notARequest(`mail.${automatic.what}.${automatic.why}`);
  return { intent: 'UNSURE', scope: asked.scope, certainty: 'unsure', why: `mail.${automatic.what}.${asked.why}` };
}

function classifyWords(subject: string, visibleText: string, languages: readonly string[]): Classification {
  const body = classify({ text: visibleText, channel: 'EMAIL', languages });
  if (body.intent !== 'NOT_A_REQUEST' || subject.trim() === '') return body;
  const isReply = REPLY_SUBJECT.test(subject);
  if (isReply && visibleText !== '') return body;
  const title = classify({ text: subject.replace(REPLY_SUBJECT, ''), channel: 'EMAIL', languages });
  if (title.intent === 'START' || title.intent === 'HELP') return visibleText === '' && !isReply ? title : body;
  if (isReply && title.intent === 'STOP' && title.certainty !== 'certain')
    return { ...title, intent: 'UNSURE', certainty: 'unsure', why: `subject.${title.why}` };
  return title.intent === 'NOT_A_REQUEST' ? body : { ...title, why: `subject.${title.why}` };
}

function notARequest(why: string): Classification {
  return { intent: 'NOT_A_REQUEST', scope: UNSTATED, certainty: 'certain', why };
}
