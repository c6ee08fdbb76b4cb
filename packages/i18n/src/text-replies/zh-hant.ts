import type { TextReplyMessages } from './messages.ts';

/** Replies by text in Traditional Chinese. Chinese characters travel as UCS-2: 70 in one part. */
export const zhHant: TextReplyMessages = {
  stopConfirmed: ({ organisation, choicesAt }) =>
    `${organisation}：已停止向這個號碼發簡訊和撥打自動電話。電子郵件沒有變化。如要保留某些種類：${choicesAt}`,
  stopConfirmedCancel: ({ organisation, phone }) =>
    `${organisation}：已停止向這個號碼發簡訊和撥打自動電話。這不會取消看診預約。如要取消預約，請致電 ${phone}`,
  startConfirmed: ({ organisation }) =>
    `${organisation}：已重新開啟發到這個號碼的簡訊。回覆 STOP 停止，回覆 HELP 取得協助。`,
  help: ({ organisation, phone, choicesAt }) =>
    `${organisation}：有問題？請致電 ${phone}。您的選擇：${choicesAt} 可能會收取簡訊費和數據費。回覆 STOP 停止。`,
  freshLink: ({ organisation, link }) => `${organisation}：您的選擇：${link} 回覆 STOP 停止。`,
  reviewRequest: ({ organisation, link }) => `${organisation}：您的選擇仍然合適嗎？${link} 回覆 STOP 停止。`,
  formStopNotice: ({ organisation, phone, choicesAt }) =>
    `${organisation}：有人透過表格要求停止向這裡發訊息，我們已停止。不是您？請到 ${choicesAt} 撤銷，或致電 ${phone}`,
  addressGiven: ({ organisation, phone, choicesAt }) =>
    `${organisation}：您的訊息多了一個接收地址或號碼。不是您？請到 ${choicesAt} 撤銷，或致電 ${phone}`,
  addressLeft: ({ organisation, phone }) =>
    `${organisation}：您給了我們另一個地址或號碼，不再使用這裡。不是您？請致電 ${phone}`,
  oneTimeCode: ({ organisation, code }) => `${organisation}：您的驗證碼是 ${code}，10 分鐘內有效。請不要告訴別人。`,
};
