import type { StopReplyMessages } from './messages.ts';

const bills = 'فواتير';

/** Confirmations of a stop in Arabic. */
export const ar: StopReplyMessages = {
  asksWhich: ({ organisation, choicesAt }) =>
    `${organisation}: أوقفنا الرسائل النصية والمكالمات الآلية إلى هذا الرقم. البريد الإلكتروني لم يتغير. لإيقاف الفواتير فقط أرسل: ${bills}. أنواع أخرى: ${choicesAt}`,
  partStopped: ({ organisation, choicesAt }) =>
    `${organisation}: أوقفنا ما طلبت إيقافه فقط. خياراتك: ${choicesAt} أرسل STOP لإيقاف كل الرسائل.`,
  wrongNumber: ({ organisation, phone }) =>
    `${organisation}: نعتذر. لن نرسل أي شيء آخر إلى هذا الرقم. إن كان هذا خطأ وكانت الرسائل لك فاتصل بـ ${phone}.`,
  bills,
};
