import type { RecordMessages } from './messages.ts';

/** The page of a person’s own record in Japanese. */
export const ja: RecordMessages = {
  link: '自分の記録をダウンロード',
  title: 'あなたの記録',
  lede: '選択について保管しているすべてです。このページは印刷もダウンロードもできます。',
  asOf: ({ day }) => `${day} 現在`,
  download: 'ファイルでダウンロード',
  downloadHint: 'ファイルは JSON で、ほかのプログラムでも読める形です。',
  maskedText: ({ address }) =>
    `宛先は短くし、一部の名前は隠しています。すべて見るには、${address} のメールを読めることを示してください。`,
  maskedCall: ({ phone }) => `宛先は短くし、一部の名前は隠しています。すべてを受け取るにはお電話ください: ${phone}。`,
  whole: 'ご本人であることが確認できました。宛先と名前をすべて表示しています。',
  choices: 'お送りできるもの',
  addresses: '宛先と番号',
  none: 'なし',
  permissions: '署名した許可',
  permission: ({ what, day }) => `${what}、${day} から`,
  permissionUntil: ({ what, from, until }) => `${what}、${from} から ${until} まで`,
  wishes: '連絡先についての希望',
  pauses: '一時停止',
  pause: ({ from, until, what }) => `${from} から ${until} まで、${what}についてのメッセージなし`,
  codeLede: ({ address }) =>
    `${address} にコードを送ります。ここに入力してください。そうすると、15分間、記録をすべて見られます。`,
};
