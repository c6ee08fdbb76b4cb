import type { Stoppable } from '@heed/domain/catalogue/catalogue';
import type { NoticeFacts, NoticeMessages } from '@heed/i18n/notice/messages';

/** An email footer in both forms. */
export interface Footer {
  readonly text: string;
  readonly html: string;
}

/** Which of the three sentences a type gets. */
const SENTENCES = {
  stoppable: ['stop', 'stopLinkText'],
  'channel-only': ['chooseChannel', 'chooseChannelLinkText'],
  locked: ['alwaysSent', 'alwaysSentLinkText'],
} as const satisfies Readonly<Record<Stoppable, readonly [keyof NoticeMessages, keyof NoticeMessages]>>;

/** Returns the footer of a mail. `lead`: a sentence that stands before the link. Its HTML needs no style sheet and names its language and direction. */
export function writeFooter(
  words: NoticeMessages,
  stoppable: Stoppable,
  facts: NoticeFacts,
  language: { readonly tag: string; readonly direction: 'ltr' | 'rtl' },
  lead?: string,
): Footer {
  const [sentence, linkText] = SENTENCES[stoppable];
  const address = `${facts.organisation}, ${facts.postalAddress}`;
  const before = lead === undefined ? [] : [lead];
  const lines = [words.from(facts), ...before, words[sentence](facts), words.reply(facts), words.call(facts), address];
  const alwaysSent =
    stoppable === 'locked' ? [sentenceBefore(words.alwaysSent({ link: '' }), words.alwaysSentLinkText)] : [];
  const html = [
    escapeHtml(words.from(facts)),
    ...[...before, ...alwaysSent].map(escapeHtml),
    `<a href="${escapeHtml(facts.link)}">${escapeHtml(words[linkText])}</a>`,
    escapeHtml(words.reply(facts)).replace(
      escapeHtml(facts.replyAddress),
      `<a href="mailto:${escapeHtml(facts.replyAddress)}">${escapeHtml(facts.replyAddress)}</a>`,
    ),
    escapeHtml(words.call(facts)),
    escapeHtml(address),
  ];
  return {
    text: lines.join('\n'),
    html: `<div lang="${language.tag}" dir="${language.direction}"><p>${html.join('<br>\n')}</p></div>`,
  };
}

/** Returns what a sentence says before its link's words: "We must always send this message." */
function sentenceBefore(sentence: string, linkText: string): string {
  const at = sentence.indexOf(linkText);
  return (at > 0 ? sentence.slice(0, at) : sentence).trim();
}

/** Returns text that is safe between tags and inside double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
