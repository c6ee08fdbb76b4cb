import type { PaperMessages } from './messages.ts';

/** The printed sheet in Japanese. */
export const ja: PaperMessages = {
  title: 'お送りしてよいものをお選びください',
  lede: '電話で四角を読み取ってください。そこでメッセージを止めるか、すべての設定を見るリンクを受け取れます。理由は必要ありません。',
  scan: '電話のカメラをここに向けてください。',
  type: 'または次のアドレスを入力してください。横線は省いてもかまいません：',
  web: ({ address }) => `または ${address} を開き、メールアドレスか電話番号を入力してください。`,
  call: ({ phone }) => `またはお電話ください：${phone}。`,
  keep: 'この紙はずっと使えます。設定はだれにも見せませんが、持っている人はあなたへのメッセージを止められます。',
};
