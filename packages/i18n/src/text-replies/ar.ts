import type { TextReplyMessages } from './messages.ts';

/** Replies by text in Arabic. Arabic letters travel as UCS-2: 70 in one part. */
export const ar: TextReplyMessages = {
  stopConfirmed: ({ organisation, choicesAt }) =>
    `${organisation}: أوقفنا الرسائل النصية والمكالمات الآلية إلى هذا الرقم. البريد الإلكتروني لم يتغير. خياراتك: ${choicesAt}`,
  stopConfirmedCancel: ({ organisation, phone }) =>
    `${organisation}: أوقفنا الرسائل النصية والمكالمات الآلية إلى هذا الرقم. هذا لا يلغي موعدك. لإلغاء موعد اتصل على ${phone}`,
  startConfirmed: ({ organisation }) =>
    `${organisation}: عادت الرسائل النصية إلى هذا الرقم. أرسل STOP للإيقاف أو HELP للمساعدة.`,
  help: ({ organisation, phone, choicesAt }) =>
    `${organisation}: للأسئلة اتصل على ${phone}. خياراتك: ${choicesAt} قد تُطبق رسوم الرسائل. أرسل STOP للإيقاف.`,
  freshLink: ({ organisation, link }) => `${organisation}: خياراتك: ${link} أرسل STOP للإيقاف.`,
  reviewRequest: ({ organisation, link }) => `${organisation}: هل ما زالت خياراتك صحيحة؟ ${link} أرسل STOP للإيقاف.`,
  formStopNotice: ({ organisation, phone, choicesAt }) =>
    `${organisation}: طُلب منا عبر نموذج إيقاف رسائلنا إليك وقد أوقفناها. لست أنت؟ تراجع عبر ${choicesAt} أو اتصل بـ ${phone}`,
  addressGiven: ({ organisation, phone, choicesAt }) =>
    `${organisation}: لدينا عنوان أو رقم إضافي لرسائلك. لست أنت؟ تراجع عبر ${choicesAt} أو اتصل بـ ${phone}`,
  addressLeft: ({ organisation, phone }) =>
    `${organisation}: أعطيتنا عنوانًا أو رقمًا آخر ولم تعد تستخدم هذا. لست أنت؟ اتصل بـ ${phone}`,
  oneTimeCode: ({ organisation, code }) => `${organisation}: رمزك هو ${code}. صالح لمدة 10 دقائق. لا تشاركه.`,
};
