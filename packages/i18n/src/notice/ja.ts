import type { NoticeMessages } from './messages.ts';

/** The opt-out notice in Japanese. */
export const ja: NoticeMessages = {
  from: ({ organisation }) => `このメッセージは ${organisation} がお送りしました。`,
  stop: ({ link }) => `このメッセージを止める、または受け取るものを選ぶ：${link}`,
  stopLinkText: 'このメッセージを止める、または受け取るものを選ぶ',
  gifts: '寄付のお願いはいつでもすべて止められます。費用はかからず、治療には決して影響しません。',
  chooseChannel: ({ link }) => `このメッセージの受け取り方を選ぶ：${link}`,
  chooseChannelLinkText: 'このメッセージの受け取り方を選ぶ',
  alwaysSent: ({ link }) => `このメッセージは必ずお送りする決まりです。ほかに受け取るものを選ぶ：${link}`,
  alwaysSentLinkText: 'ほかに受け取るものを選ぶ',
  reply: ({ replyAddress }) => `または、${replyAddress} に STOP と書いて送ってください`,
  call: ({ phone }) => `または、${phone} にお電話ください`,
  smsSentence: ({ link }) => `SMSを止めるには STOP と返信してください。受信の設定：${link}`,
  voicePrompt: ({ organisation, phone }) =>
    `${organisation} からこの番号への自動電話とSMSを止めるには、今すぐ 1 を押してください。または、いつでも ${phone} にお電話ください。`,
};
