import type { NoticeMessages } from './messages.ts';

/** The opt-out notice in Arabic. */
export const ar: NoticeMessages = {
  from: ({ organisation }) => `أرسلت إليك ${organisation} هذه الرسالة.`,
  stop: ({ link }) => `أوقف هذه الرسائل أو اختر ما يصلك: ${link}`,
  stopLinkText: 'أوقف هذه الرسائل أو اختر ما يصلك',
  gifts: 'يمكنك إيقاف كل طلبات التبرع في أي وقت. لا يكلف ذلك شيئًا، ورعايتك لا تتوقف عليه أبدًا.',
  chooseChannel: ({ link }) => `اختر كيف تصلك هذه الرسائل: ${link}`,
  chooseChannelLinkText: 'اختر كيف تصلك هذه الرسائل',
  alwaysSent: ({ link }) => `يجب علينا إرسال هذه الرسالة دائمًا. اختر ما يصلك غيرها: ${link}`,
  alwaysSentLinkText: 'اختر ما يصلك غيرها',
  reply: ({ replyAddress }) => `أو اكتب STOP إلى ${replyAddress}`,
  call: ({ phone }) => `أو اتصل على الرقم ${phone}`,
  smsSentence: ({ link }) => `أرسل STOP لإيقاف الرسائل. خياراتك: ${link}`,
  voicePrompt: ({ organisation, phone }) =>
    `لإيقاف المكالمات الآلية والرسائل النصية من ${organisation} إلى هذا الرقم، اضغط 1 الآن، أو اتصل على الرقم ${phone} في أي وقت.`,
};
