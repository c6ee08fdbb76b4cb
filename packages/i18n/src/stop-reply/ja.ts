import type { StopReplyMessages } from './messages.ts';

const bills = '請求書';

/** Confirmations of a stop in Japanese. */
export const ja: StopReplyMessages = {
  asksWhich: ({ organisation, choicesAt }) =>
    `${organisation}：この番号へのSMSと自動電話を止めました。メールは変わりません。請求書だけを止めるには、次のように返信してください：${bills}。その他：${choicesAt}`,
  partStopped: ({ organisation, choicesAt }) =>
    `${organisation}：ご希望のものだけを止めました。選択の確認：${choicesAt} すべてのSMSを止めるにはSTOPと返信してください。`,
  wrongNumber: ({ organisation, phone }) =>
    `${organisation}：失礼しました。この番号には今後何も送りません。お間違いで、ご本人の場合はお電話ください：${phone}`,
  bills,
};
