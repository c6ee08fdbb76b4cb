import type { FundraisingMessages } from './messages.ts';

/** What the page says of asking for gifts in English. */
export const en: FundraisingMessages = {
  text: 'We may ask you for a gift. You can stop this at any time, and it costs you nothing. Your care and your bills never depend on it.',
  stop: 'Stop all requests for gifts',
  stopped: 'You stopped all requests for gifts. Only you can start them again.',
  again: 'You may ask me again',
};
