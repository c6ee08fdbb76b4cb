import type { FundraisingMessages } from './messages.ts';

/** What the page says of asking for gifts in Arabic. */
export const ar: FundraisingMessages = {
  text: 'قد نطلب منك تبرعًا. يمكنك إيقاف ذلك في أي وقت، ولا يكلفك شيئًا. رعايتك وفواتيرك لا تتوقف على ذلك أبدًا.',
  stop: 'أوقف كل طلبات التبرع',
  stopped: 'أوقفت كل طلبات التبرع. أنت وحدك من يمكنه السماح بها مرة أخرى.',
  again: 'يمكنكم أن تطلبوا مني مرة أخرى',
};
