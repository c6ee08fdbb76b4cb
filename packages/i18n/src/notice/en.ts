import type { NoticeMessages } from './messages.ts';

/** The opt-out notice in English. */
export const en: NoticeMessages = {
  from: ({ organisation }) => `${organisation} sent you this message.`,
  stop: ({ link }) => `Stop these messages or choose what you get: ${link}`,
  stopLinkText: 'Stop these messages or choose what you get',
  gifts: 'You can stop all requests for gifts at any time. It costs nothing, and your care never depends on it.',
  chooseChannel: ({ link }) => `Choose how you get these messages: ${link}`,
  chooseChannelLinkText: 'Choose how you get these messages',
  alwaysSent: ({ link }) => `We must always send this message. Choose what else you get: ${link}`,
  alwaysSentLinkText: 'Choose what else you get',
  reply: ({ replyAddress }) => `Or write STOP to ${replyAddress}`,
  call: ({ phone }) => `Or call ${phone}`,
  smsSentence: ({ link }) => `Reply STOP to stop texts. Your choices: ${link}`,
  voicePrompt: ({ organisation, phone }) =>
    `To stop automated calls and texts from ${organisation} to this number, press 1 now, or call ${phone} at any time.`,
};
