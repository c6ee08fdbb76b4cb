import { classify } from '@heed/domain/classification/classify';
import { UNSTATED, type Classification } from '@heed/domain/classification/classification';
import type { LanguageTag } from '@heed/domain/recipient/recipient';
import type { MailReceived } from './mail-received.ts';

/** A mail that asks for nothing but is told apart: what becomes of it is in the name. */
export type UnderstoodMail =
  | { readonly kind: 'request'; readonly read: Classification }
  | { readonly kind: 'complaint'; readonly read: Classification }
  | { readonly kind: 'bounce'; readonly isPermanent: boolean }
  | { readonly kind: 'automatic'; readonly why: string };

/** "Re: …" and its kin: the subject is the sender's own, quoted, and says nothing of the writer's wish. */
const REPLY_SUBJECT =
  /^\s*(?:\[[^\]]{0,60}\]\s*)?(?:re|aw|sv|vs|antw|odp|rv|res|rif|r|fw|fwd|wg|tr|enc|rép|回复|回覆|答复|转发|轉寄|返信|답장|رد|отв|trả lời)\s?(?:\[\d+\])?\s{0,3}[:：]/iu;
/** What Apple Mail writes when its own unsubscribe button is pressed. */
const APPLE_UNSUBSCRIBE = /^\s*apple mail sent this e?-?mail to unsubscribe/i;
/** Somebody's own words in a list's copy or an out-of-office note are short. */
const LONGEST_OWN_WORDS = 400;

/**
 * Returns what a mail is. Automatic mail asks for nothing, whatever its words (RFC 3834 §2); but a list's copy, or what only reads like an
 * out-of-office note, may be a person's after all: a stop in it waits for a person. Any mail to the unsubscribe mailbox stops (RFC 2369 §3.2).
 */
export function understandMail(mail: MailReceived, language: LanguageTag | undefined): UnderstoodMail {
  const { automatic } = mail;
  if (automatic?.what === 'complaint') return { kind: 'complaint', read: certainStop('mail.complaint') };
  // RFC 3463 §2: class 5 is permanent.
  if (automatic?.what === 'bounce') return { kind: 'bounce', isPermanent: /^status:\s*5\./im.test(mail.raw) };
  const mayBePerson = automatic?.what === 'list' || automatic?.why === 'body.out-of-office';
  if (automatic !== undefined && !mayBePerson) return { kind: 'automatic', why: automatic.why };
  if (automatic === undefined && mail.mailbox.kind === 'unsubscribe')
    return { kind: 'request', read: certainStop('mail.unsubscribe-mailbox') };
  const asked = readWords(mail, language);
  if (automatic === undefined) return { kind: 'request', read: asked };
  const isLikely = asked.intent === 'STOP' || (asked.intent === 'UNSURE' && automatic.what === 'list');
  if (!isLikely || mail.visibleText.length > LONGEST_OWN_WORDS) return { kind: 'automatic', why: automatic.why };
  return {
    kind: 'request',
    read: { ...asked, intent: 'UNSURE', certainty: 'unsure', why: `mail.${automatic.what}.${asked.why}` },
  };
}

function readWords({ subject, visibleText }: MailReceived, language: LanguageTag | undefined): Classification {
  if (APPLE_UNSUBSCRIBE.test(visibleText)) return certainStop('mail.apple-unsubscribe');
  const languages = language === undefined ? {} : { languages: [language] };
  const body = classify({ text: visibleText, channel: 'EMAIL', ...languages });
  const isReply = REPLY_SUBJECT.test(subject);
  if (body.intent !== 'NOT_A_REQUEST' || subject.trim() === '' || (isReply && visibleText.trim() !== '')) return body;
  const title = classify({ text: subject.replace(REPLY_SUBJECT, ''), channel: 'EMAIL', ...languages });
  if (title.intent === 'NOT_A_REQUEST') return body;
  // The subject of a reply is what we wrote ourselves, unless it is nothing but the word.
  if (isReply && (title.intent !== 'STOP' || title.certainty !== 'certain')) return body;
  return { ...title, why: `subject.${title.why}` };
}

function certainStop(why: string): Classification {
  return { intent: 'STOP', scope: UNSTATED, certainty: 'certain', why };
}
