import type { KioskMessages } from './messages.ts';

/** The device at the desk in Japanese. */
export const ja: KioskMessages = {
  bar: '当院の端末をお使いです。終わったらここを押してください：',
  done: '終わりました',
  limit: ({ minutes }) => `選んだものは保存してください。${minutes} 分間操作がないと、このページは閉じます。`,
  stillTitle: 'まだいらっしゃいますか？',
  stillText: ({ seconds }) =>
    `ほかの人に見られないよう、このページは ${seconds} 秒後に閉じます。保存したものはそのままです。`,
  goOn: 'はい、続けます',
  endTitle: 'ありがとうございました。端末をお返しください。',
  endText: 'このページは閉じました。だれも戻れません。',
  changed: '今、変更した内容：',
  nothing: '変更はありません。',
  idle: 'しばらく操作がなかったため閉じました。',
};
