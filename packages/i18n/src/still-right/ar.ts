import type { StillRightMessages } from './messages.ts';

/** The question whether choices are still right in Arabic. */
export const ar: StillRightMessages = {
  heading: 'هل ما زال كل شيء صحيحًا؟',
  text: 'إن لم ترد تغيير شيء فتكفي ضغطة واحدة. يبقى كل شيء كما هو.',
  asked: 'نسأل من حين إلى آخر. انظر إلى القائمة أدناه. إن لم ترد تغيير شيء فتكفي ضغطة واحدة. يبقى كل شيء كما هو.',
  button: 'هذه ما زالت صحيحة',
  done: 'شكرًا لك. يبقى كل شيء كما هو.',
  newer: 'تغيّر شيء منذ فتحت هذه الصفحة. تعرض القائمة الآن الوضع الحالي. انظر مرة أخرى ثم اضغط من جديد.',
};
