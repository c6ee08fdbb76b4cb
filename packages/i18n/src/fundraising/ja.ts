import type { FundraisingMessages } from './messages.ts';

/** What the page says of asking for gifts in Japanese. */
export const ja: FundraisingMessages = {
  text: 'ご寄付をお願いすることがあります。いつでも止められ、費用はかかりません。治療や請求には決して影響しません。',
  stop: '寄付のお願いをすべて止める',
  stopped: '寄付のお願いをすべて止めました。再開できるのはご本人だけです。',
  again: 'またお願いしてもよい',
};
