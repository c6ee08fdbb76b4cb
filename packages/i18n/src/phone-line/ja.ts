import type { PhoneLineMessages } from './messages.ts';

/** The phone line in Japanese. */
export const ja: PhoneLineMessages = {
  chooseLanguage: ({ key }) => `日本語は ${key} を押してください。`,
  greeting: ({ organisation }) => `${organisation} にお電話いただきありがとうございます。`,
  stopAll: 'この番号への自動電話とSMSをすべて止めるには、1 を押してください。',
  oneKind: '一種類だけ止めるには、番号をお選びください。',
  kind: ({ kind, key }) => `${kind}：${key} を押してください。`,
  message: '担当者への伝言を残すには、0 を押してください。ご希望をお話しいただくこともできます。',
  stoppedAll: ({ organisation }) =>
    `完了しました。${organisation} からこの番号に自動電話やSMSをお送りすることは、もうありません。`,
  stoppedKind: ({ kind }) => `完了しました。この番号への次の種類の電話とSMSを止めました：${kind}。`,
  stoppedAsked: '完了しました。ご希望のものを止めました。',
  more: 'ほかにも止めるには、もう一度お選びください。または、そのまま電話をお切りください。',
  held: 'お話の内容を書き留めました。担当者が読みます。それまで、この番号へのメッセージのうち止められるものはすべて保留します。',
  passedOn: 'お話の内容を書き留めました。担当者が読みます。',
  again: '聞き取れませんでした。',
  nothingChanged: '何も変更されていません。',
  otherWays: ({ form, phone }) =>
    `当方のSMSに「停止」と返信する、${form} のフォームを使う、または ${phone} に電話して担当者と話すこともできます。`,
  otherWaysHere: ({ form }) => `当方のSMSに「停止」と返信する、または ${form} のフォームを使うこともできます。`,
  withheld:
    'お客様の番号が表示されないため、メッセージを止めることができません。番号を通知して、もう一度おかけください。',
  record: '発信音のあとに伝言をお話しください。時間は二分です。終わったらシャープを押すか、電話をお切りください。',
  recorded:
    'ありがとうございました。担当者が伝言を聞きます。それまで、この番号へのメッセージのうち止められるものはすべて保留します。',
  nothingRecorded: '伝言が聞こえませんでした。',
  goodbye: '失礼いたします。',
  keyWords: ['ゼロ', 'いち', 'に', 'さん', 'よん', 'ご', 'ろく', 'なな', 'はち', 'きゅう'],
  personWords: '伝言, 伝言を残す, 担当者, 人, オペレーター, 担当者と話す',
};
