import type { NotMeMessages } from './messages.ts';

/** “This is not me” in Japanese. */
export const ja: NotMeMessages = {
  link: '私ではありません',
  heading: '人違いですか?',
  text: 'このメッセージの宛先の人をご存じないですか。一度押すだけです。法律で必要なお知らせも含めて、この宛先にはもう何も送りません。理由は聞きません。',
  button: '私はこの人ではありません',
  doneTitle: 'そこにはもう送りません',
  doneText:
    'この宛先には、もうメッセージを送りません。正しい宛先は職員が探します。以前のメッセージのリンクを開いても、その人のことは何も表示されません。',
  backHeading: 'やはりご本人でしたか?',
  backText: ({ address }) =>
    `押し間違えましたか。${address} にコードを送れます。入力すると、すべて前と同じに戻ります。`,
  backButton: 'やはり本人です',
  backCall: ({ phone }) => `押し間違えましたか。お電話ください: ${phone}。`,
  codeLede: ({ address }) =>
    `${address} にコードを送ります。ここに入力してください。そうすると、メッセージがまたそこに届くようになります。`,
  numberLede: ({ address }) =>
    `${address}の電話がお手元にあることを示してください。そうすれば、そちらへまたメッセージをお送りできます。`,
  backNumber: ({ address }) => `間違えて押しましたか。${address}からコードをお送りいただくと、すべて元に戻ります。`,
  box: 'このメッセージの宛先の人を知りません',
  boxHint: '法律で必要なお知らせも含めて、そこにはもう何も届きません。',
};
