import type { ReachMessages } from './messages.ts';

/** The page of where a person may be reached in Japanese. */
export const ja: ReachMessages = {
  link: '連絡してよい先を選ぶ',
  title: '連絡してよい先',
  lede: '一部のアドレスや番号だけを使う、または一部は決して使わないよう求めることができます。すぐに有効になります。理由は必要ありません。',
  which: 'どうしますか。',
  useOnly: '印を付けたものだけを使う',
  neverUse: '印を付けたものは決して使わない',
  points: 'アドレスと番号',
  detail: 'メッセージにどこまで書いてよいですか。',
  full: 'いつもどおり',
  minimal: '「お電話ください」だけ',
  button: 'この希望を保存',
  now: '今のご希望',
  onlyThese: ({ addresses }) => `${addresses}だけを使います。`,
  notThese: ({ addresses }) => `${addresses}は決して使いません。`,
  little: 'メッセージには「お電話ください」とだけ書きます。',
  since: ({ day }) => `${day}から`,
  endText: 'ご希望が終わると、登録されている連絡先をすべてまた使えるようになります。',
  endButton: 'この希望を終える',
  proveText: ({ address }) =>
    `終える、またはもっと許可するには、まず${address}のメールを読めることを確かめてください。`,
  proveButton: 'ご本人であることを確かめる',
  callText: ({ phone }) => `終える、またはもっと許可するには、お電話ください：${phone}。`,
  saved: '保存しました。これからはご希望に従います。以前のリンクでは選択が表示されなくなります。',
  ended: 'ご希望は終わりました。',
  pickOne: '一つ以上に印を付けてください。',
  nothingLeft: '連絡できる方法を一つ以上残してください。',
  needsProof: 'これまでより多くを使えるようになります。まずご本人であることを確かめてください。',
  codeTitle: 'ご本人であることの確認',
  codeLede: ({ address }) => `${address}にコードを送ります。ここに入力してください。その後15分間、さらに変更できます。`,
};
