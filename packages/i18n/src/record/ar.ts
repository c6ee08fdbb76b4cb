import type { RecordMessages } from './messages.ts';

/** The page of a person’s own record in Arabic. */
export const ar: RecordMessages = {
  link: 'تنزيل سجلك',
  title: 'سجلك',
  lede: 'كل ما نحتفظ به عن اختياراتك. يمكنك طباعة هذه الصفحة أو تنزيلها.',
  asOf: ({ day }) => `حتى ${day}`,
  download: 'تنزيل كملف',
  downloadHint: 'الملف بصيغة JSON التي تستطيع برامج أخرى قراءتها.',
  maskedText: ({ address }) =>
    `العناوين مختصرة وبعض الأسماء مخفية. لرؤية كل شيء، أثبت أنك تستطيع قراءة البريد في ${address}.`,
  maskedCall: ({ phone }) => `العناوين مختصرة وبعض الأسماء مخفية. اتصل بنا للحصول على كل شيء: ${phone}.`,
  whole: 'أثبتّ أنك أنت. تظهر العناوين والأسماء كاملة.',
  choices: 'ما يمكننا إرساله إليك',
  addresses: 'العناوين والأرقام',
  none: 'لا شيء',
  permissions: 'الأذونات الموقّعة',
  permission: ({ what, day }) => `من أجل ${what}، منذ ${day}`,
  permissionUntil: ({ what, from, until }) => `من أجل ${what}، من ${from} إلى ${until}`,
  wishes: 'طلبات عن مكان الوصول إليك',
  pauses: 'الإيقاف المؤقت',
  pause: ({ what, from, until }) => `لا رسائل عن ${what} من ${from} إلى ${until}`,
  codeLede: ({ address }) => `نرسل رمزًا إلى ${address}. اكتبه هنا. بعدها ترى سجلك كاملًا لمدة 15 دقيقة.`,
};
