import type { ActingMessages } from './messages.ts';

/** Who is choosing, in Arabic. */
export const ar: ActingMessages = {
  link: 'هل تختار عن شخص آخر؟',
  title: 'من يختار؟',
  lede: 'إن كنت تختار عن شخص آخر فأخبرنا. نسجل ذلك مع كل اختيار.',
  self: 'أختار لنفسي',
  as: { parent: 'أختار لطفلي', guardian: 'أنا الوصي القانوني', agent: 'لدي توكيل للرعاية الصحية' },
  until: ({ day }) => `حتى ${day}`,
  sees: 'سترى ما يحق لك أن تقرر فيه. لا تظهر الرعاية التي يحق للقاصر أن يقرر فيها وحده.',
  button: 'متابعة',
  told: { parent: 'أنت تختار لطفلك.', guardian: 'أنت تختار بصفتك وصيًا قانونيًا.', agent: 'أنت تختار بموجب توكيل.' },
  ends: ({ day }) => `ينتهي حقك في الاختيار في ${day}.`,
};
