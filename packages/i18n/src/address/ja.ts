import type { AddressMessages } from './messages.ts';

/** The page of a new address or number of one's own in Japanese. */
export const ja: AddressMessages = {
  title: '別のメールや番号を使う',
  lede: 'ご自身のメールアドレスか電話番号を教えてください。コードで確認したあと、それを最初に使います。',
  prove: ({ address }) => `まず${address}のメールを読めることを確かめてください。`,
  proveNumber: ({ address }) => `まず${address}の電話がお手元にあることを確かめてください。`,
  notice: '以前の宛先にも、変更があったことをお知らせします。新しい宛先はそこには書きません。',
  none: 'メールアドレスか電話番号を入力してください。',
  one: '一度に一つだけ入力してください。',
  already: 'これはすでに登録されています。',
  sendButton: 'コードで確認する',
  waiting: 'あと一歩です',
  sentText: ({ address }) => `${address}でメッセージを受け取れる場合、コードをお送りしています。10 分間使えます。`,
  codeLabel: 'お送りしたコード',
  noCode: 'コードの 6 桁の数字を入力してください。',
  instead: 'この中にもう使っていないものがありますか。チェックしてください。',
  noText:
    'メッセージが届きませんか。この番号から STOP と送られたことがある場合、こちらからはお送りできません。その番号からコードをお送りください。',
  waitText: 'まだ使っていません。続けるには、まずご本人であることを確かめてください。',
  withdrawButton: '使わない',
  withdrawn: 'そのアドレスや番号を消しました。',
  saved: ({ address }) => `保存しました。これからは${address}を最初に使います。`,
  stopped: 'そこへのメッセージの一部は以前に止められています。ご自分の分はオンにできます。',
  elsewhere: 'そこへのメッセージの一部は以前どなたかに止められています。それらは引き続きほかの宛先に届きます。',
  wish: '連絡してよい先についてのご希望は、引き続き有効です。',
  given: 'ここで教えていただいたもの',
  takeBack: ({ address }) => `${address}を使うのをやめる`,
  comeBack: ({ addresses }) => `すると${addresses}をまた使います。`,
  takenBack: '完了しました。もう使いません。',
  gave: ({ address }) => `ご自身のアドレスか番号を教えました：${address}。`,
  left: ({ addresses }) => `${addresses}をもう使わないと伝えました。`,
};
