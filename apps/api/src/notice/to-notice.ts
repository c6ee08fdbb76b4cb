import { LOCALES } from '@heed/i18n/locales';
import { writtenLocaleFor } from '@heed/i18n/match-locale';
import { noticeIn } from '@heed/i18n/notice/in-language';
import type { NoticeFacts } from '@heed/i18n/notice/messages';
import type { NoticeParts } from '@heed/use-cases/notice/compose-notice';
import { readablePhone } from '../twilio/reply-words.ts';
import { spokenFor } from '../twilio/call/call-twiml.ts';
import { keyBlockTwiml, voiceFor } from '../twilio/twiml.ts';
import type { Notice } from './notice.type.ts';
import { writeFooter } from './write-footer.ts';

/** Returns a notice in words. Which of them are there depends on the channel. */
export function toNotice(parts: NoticeParts, publicUrl: string): Notice {
  const { channel, organisation, type, manage, stop } = parts;
  const locale = writtenLocaleFor(parts.language);
  const words = noticeIn(locale);
  const facts: NoticeFacts = {
    organisation: organisation.name,
    link: manage.url,
    replyAddress: parts.replyMailbox,
    phone: readablePhone(organisation.phone),
    postalAddress: organisation.postalAddress,
  };
  const language = { tag: locale, direction: LOCALES[locale].direction };
  const lead = type.basis.kind === 'fundraising' ? words.gifts : undefined;
  const footer = channel === 'EMAIL' ? writeFooter(words, type.stoppable, facts, language, lead) : undefined;
  const prompt = channel === 'VOICE' ? words.voicePrompt(facts) : null;
  const ask = spokenFor(locale).map((tag) => ({ text: noticeIn(tag).voicePrompt(facts), voice: voiceFor(tag) }));
  const action = `${publicUrl}/webhooks/twilio/voice?step=choice&language=${locale}#rc=5&rp=all`;
  return {
    type: type.key,
    channel,
    language: locale,
    footerText: footer?.text ?? null,
    footerHtml: footer?.html ?? null,
    headers: parts.headers,
    smsSentence: channel === 'SMS' ? words.smsSentence(facts) : null,
    voicePrompt: prompt,
    twiml: prompt === null ? null : keyBlockTwiml({ action, ask }),
    preferenceLink: manage.url,
    unsubscribeLink: type.stoppable === 'locked' ? null : stop.oneClickUrl,
    replyAddress: channel === 'EMAIL' ? parts.replyMailbox : null,
    phone: organisation.phone,
  };
}
