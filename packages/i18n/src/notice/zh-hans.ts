import type { NoticeMessages } from './messages.ts';

/** The opt-out notice in Simplified Chinese. */
export const zhHans: NoticeMessages = {
  from: ({ organisation }) => `这条消息由 ${organisation} 发送给您。`,
  stop: ({ link }) => `停止这类消息，或选择您想收到的内容：${link}`,
  stopLinkText: '停止这类消息，或选择您想收到的内容',
  gifts: '您可以随时停止所有捐款请求。不收任何费用，您的治疗绝不取决于此。',
  chooseChannel: ({ link }) => `选择您收到这类消息的方式：${link}`,
  chooseChannelLinkText: '选择您收到这类消息的方式',
  alwaysSent: ({ link }) => `这条消息我们必须发送。选择您还想收到什么：${link}`,
  alwaysSentLinkText: '选择您还想收到什么',
  reply: ({ replyAddress }) => `或发送 STOP 到 ${replyAddress}`,
  call: ({ phone }) => `或致电 ${phone}`,
  smsSentence: ({ link }) => `回复 STOP 可停止短信。您的选择：${link}`,
  voicePrompt: ({ organisation, phone }) =>
    `如果不想让 ${organisation} 再向这个号码拨打自动电话和发送短信，请现在按 1，或随时致电 ${phone}。`,
};
