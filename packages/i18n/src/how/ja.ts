import type { HowMessages } from './messages.ts';

/** The page of when and how a person is reached in Japanese. */
export const ja: HowMessages = {
  link: '連絡の時間と方法を選ぶ',
  title: '連絡の時間と方法',
  lede: 'ご都合のよい形をお知らせください。すぐに有効になり、いつでも変更できます。',
  when: 'SMSや電話はいつがよいですか？',
  anyHours: '認められている時間ならいつでも',
  onlyHours: '下の時間だけ',
  notHours: '下の時間以外',
  from: '開始',
  until: '終了',
  permitted: ({ from, until }) => `SMSや電話は${from}から${until}までに限っています。`,
  zone: ({ zone }) => `タイムゾーン：${zone}。`,
  unknownZone: ({ zone, phone }) =>
    `タイムゾーンがわからないため、次のものを使います：${zone}。直すには、お電話ください：${phone}。`,
  sunday: ({ time }) => `日曜日は早くても${time}に始めます。`,
  always:
    'メールは鳴らないので、いつでも届くことがあります。安全に関する警告と、法律で送らなければならないものも同じです。',
  language: 'どの言語をご希望ですか？',
  languageLabel: '言語',
  onFile: '登録されている言語',
  languageText: '当院のページとメッセージに使います。当院を通して連絡する相手にも伝えます。',
  way: 'どの方法がいちばんよいですか？',
  noWay: '特になし',
  wayText:
    '当院を通して連絡する相手に伝えます。何も止まりません。ほかの方法もそのままです。止めるには、設定に戻ってください。',
  button: '保存',
  changed: '保存しました。新しい内容：',
  saysHours: ({ from, until }) => `SMSと電話は${from}から${until}までだけ。`,
  saysQuiet: ({ from, until }) => `${from}から${until}まではSMSも電話もしません。`,
  saysAnyHours: 'SMSと電話は、認められている時間ならいつでも。',
  saysLanguage: ({ language }) => `言語：${language}。`,
  saysOnFile: '言語：登録されている言語。',
  saysWay: ({ way }) => `いちばんよい方法：${way}。`,
  saysNoWay: 'いちばんよい方法：特になし。',
  pickRule: 'この時間に連絡してよいか、避けるかを選んでください。',
  pickHours: '開始とは違う終了を選んでください。',
  tooShort: ({ from, until }) => `${from}から${until}の間に、少なくとも1時間を残してください。`,
  zonesDiffer: ({ phone }) =>
    `タイムゾーンが二つ登録されているため、まだ時間を守ることができません。お電話ください：${phone}。`,
  noAuthority: ({ phone }) => `これは、この方のために選べる範囲を超えています。お電話ください：${phone}。`,
};
