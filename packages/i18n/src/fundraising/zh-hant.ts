import type { FundraisingMessages } from './messages.ts';

/** What the page says of asking for gifts in Traditional Chinese. */
export const zhHant: FundraisingMessages = {
  text: '我們可能會請您捐款。您可以隨時停止，不收任何費用。您的治療和帳單絕不取決於此。',
  stop: '停止所有捐款請求',
  stopped: '您已停止所有捐款請求。只有您可以重新允許。',
  again: '可以再次向我請求',
};
