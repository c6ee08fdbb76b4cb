import type { PersonMessages } from './messages.ts';

/** The page on which to ask for a person in Japanese. */
export const ja: PersonMessages = {
  link: '職員からの連絡を頼む',
  title: '職員からの連絡を頼む',
  lede: '職員がお電話するか、メールでお返事します。理由を言う必要はありません。',
  how: 'どのようにお返事しますか?',
  call: '電話してほしい',
  write: 'メールで返事がほしい',
  note: 'メモ(なくてもかまいません)',
  noteHint: '500文字まで。健康に関することは書かないでください。',
  button: '送る',
  emergency: '緊急のときには使わないでください。緊急のときは911に電話してください。',
  tooLong: ({ count }) => `メモは500文字までです。今は${count}文字あります。`,
  asked: ({ day }) => `ありがとうございます。受け取りました。遅くとも ${day} までに職員が確認します。`,
  open: ({ day }) => `すでに連絡を頼まれています。遅くとも ${day} までに職員が確認します。メモを追加できます。`,
  sooner: ({ phone }) => `お急ぎですか。お電話ください: ${phone}。`,
  stopped: 'メモにメッセージを止めてほしいとあったので、止めました。選択の画面で確認できます。',
  held: 'メモは、メッセージを止めてほしいという意味かもしれません。職員が読むまで、止められるものはすべて保留します。',
};
