import type { KioskMessages } from './messages.ts';

/** The device at the desk in Arabic. */
export const ar: KioskMessages = {
  bar: 'أنت تستخدم جهازنا. عندما تنتهي اضغط هنا:',
  done: 'انتهيت',
  limit: ({ minutes }) => `احفظ ما تختاره. تُغلق هذه الصفحة بعد ${minutes} دقائق دون ضغط.`,
  stillTitle: 'هل ما زلت هنا؟',
  stillText: ({ seconds }) => `تُغلق هذه الصفحة خلال ${seconds} ثانية كي لا يراها أحد غيرك. ما حفظته يبقى محفوظًا.`,
  goOn: 'نعم، أكمل',
  endTitle: 'شكرًا. نرجو إعادة الجهاز.',
  endText: 'أُغلقت هذه الصفحة. لا يمكن لأحد العودة إليها.',
  changed: 'ما غيّرته قبل قليل:',
  nothing: 'لم تغيّر شيئًا.',
  idle: 'أُغلقت لأنه لم يُضغط على شيء لبعض الوقت.',
};
