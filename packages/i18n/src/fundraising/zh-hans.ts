import type { FundraisingMessages } from './messages.ts';

/** What the page says of asking for gifts in Simplified Chinese. */
export const zhHans: FundraisingMessages = {
  text: '我们可能会请您捐款。您可以随时停止，不收任何费用。您的治疗和账单绝不取决于此。',
  stop: '停止所有捐款请求',
  stopped: '您已停止所有捐款请求。只有您可以重新允许。',
  again: '可以再次向我请求',
};
