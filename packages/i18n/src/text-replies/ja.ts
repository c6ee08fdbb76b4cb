import type { TextReplyMessages } from './messages.ts';

/** Replies by text in Japanese. Japanese characters travel as UCS-2: 70 in one part. */
export const ja: TextReplyMessages = {
  stopConfirmed: ({ organisation, choicesAt }) =>
    `${organisation}：この番号へのSMSと自動電話を止めました。メールは変わりません。一部の種類を残すには：${choicesAt}`,
  stopConfirmedCancel: ({ organisation, phone }) =>
    `${organisation}：この番号へのSMSと自動電話を止めました。予約の取り消しではありません。予約を取り消すにはお電話ください：${phone}`,
  startConfirmed: ({ organisation }) =>
    `${organisation}：この番号へのSMSを再開しました。止めるには STOP、ヘルプは HELP と返信してください。`,
  help: ({ organisation, phone, choicesAt }) =>
    `${organisation}：ご質問は ${phone} にお電話ください。受信の設定：${choicesAt} SMSとデータの料金がかかる場合があります。止めるには STOP と返信してください。`,
  freshLink: ({ organisation, link }) => `${organisation}：受信の設定：${link} 止めるには STOP と返信してください。`,
  reviewRequest: ({ organisation, link }) =>
    `${organisation}：受信の設定は今のままでよいですか？ ${link} 止めるには STOP と返信してください。`,
  formStopNotice: ({ organisation, phone, choicesAt }) =>
    `${organisation}：フォームで停止の希望があり、ここへのメッセージを止めました。お心当たりがなければ ${choicesAt} で取り消すか、お電話ください：${phone}`,
  addressGiven: ({ organisation, phone, choicesAt }) =>
    `${organisation}：メッセージの宛先が一つ加わりました。お心当たりがなければ ${choicesAt} で取り消すか、お電話ください：${phone}`,
  addressLeft: ({ organisation, phone }) =>
    `${organisation}：別の宛先をいただき、ここはもう使いません。お心当たりがなければお電話ください：${phone}`,
  oneTimeCode: ({ organisation, code }) =>
    `${organisation}：コードは ${code} です。10分間使えます。ほかの人に教えないでください。`,
};
