import type { CodeMessages } from './messages.ts';

/** The page of the one-time code in Arabic. */
export const ar: CodeMessages = {
  link: ({ address }) => `استلام الرسائل على ${address} من جديد`,
  title: 'استلام البريد الإلكتروني من جديد',
  lede: ({ address }) =>
    `أوقف شخص ما رسائلنا إلى ${address}. لتستلمها من جديد، أثبت أنك تقرأ البريد الذي يصل إلى هناك. لا يتغير شيء بالنسبة إلى غيرك.`,
  sendButton: 'أرسلوا لي رمزًا',
  sent: ({ address }) => `الرمز في طريقه إلى ${address}. يصلح لمدة 10 دقائق.`,
  label: 'الرمز الذي في الرسالة',
  hint: 'ستة أرقام. يمكنك لصقها.',
  checkButton: 'تحقق من الرمز',
  sendAgain: 'أرسلوا رمزًا آخر',
  wrong: ({ left }) => `هذا ليس الرمز. المحاولات الباقية: ${left}.`,
  over: 'لم يعد هذا الرمز صالحًا. اطلب رمزًا آخر.',
  noCode: 'اكتب الأرقام الستة التي في الرسالة.',
  tooMany: ({ phone }) => `أرسلنا رموزًا كافية الآن. انتظر ساعة، أو اتصل بالرقم ${phone}.`,
  proved: ({ address }) => `شكرًا لك. شغّل ما تريد استلامه على ${address} ثم احفظ. لديك 15 دقيقة.`,
};
