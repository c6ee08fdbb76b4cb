import type { CodeMessages } from './messages.ts';

/** The page of the one-time code in Japanese. */
export const ja: CodeMessages = {
  link: ({ address }) => `${address} でもう一度メールを受け取る`,
  title: 'もう一度メールを受け取る',
  lede: ({ address }) =>
    `どなたかが ${address} 宛てのメールを止めました。もう一度受け取るには、そのアドレスに届くメールを読めることをお示しください。ほかの方の設定は変わりません。`,
  sendButton: 'コードを送る',
  sent: ({ address }) => `${address} にコードをお送りしています。10 分間使えます。`,
  label: 'メールに書かれたコード',
  hint: '数字 6 桁です。貼り付けてもかまいません。',
  checkButton: 'コードを確認する',
  sendAgain: '別のコードを送る',
  wrong: ({ left }) => `コードが違います。あと ${left} 回試せます。`,
  over: 'このコードはもう使えません。別のコードをお送りください。',
  noCode: 'メールに書かれた 6 桁の数字を入力してください。',
  tooMany: ({ phone }) => `コードはもう十分にお送りしました。1 時間待つか、${phone} にお電話ください。`,
  proved: ({ address }) =>
    `ありがとうございます。${address} で受け取りたいものをオンにして、保存してください。15 分以内にお願いします。`,
  number: {
    link: ({ address }) => `${address} でまたメッセージと電話を受け取る`,
    title: 'またメッセージと電話を受け取る',
    lede: ({ address }) =>
      `${address} へのメッセージか電話が止められています。また受け取るには、この電話がお手元にあることを示してください。この番号を使うほかの方には何も変わりません。`,
    showButton: 'コードを表示',
    textThis: ({ address, number }) => `このコードを ${address} から ${number} にメッセージで送ってください：`,
    lives: '10分間有効です。こちらから返信はしません。',
    open: 'メッセージアプリを開く',
    sentButton: '送りました',
    notYet: ({ address }) =>
      `メッセージはまだ届いていません。少し待って、もう一度ボタンを押してください。${address} から送る必要があります。`,
    another: '別のコードを表示',
  },
};
