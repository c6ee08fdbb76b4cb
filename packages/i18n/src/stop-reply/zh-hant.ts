import type { StopReplyMessages } from './messages.ts';

const bills = '帳單';

/** Confirmations of a stop in Traditional Chinese. */
export const zhHant: StopReplyMessages = {
  asksWhich: ({ organisation, choicesAt }) =>
    `${organisation}：已停止向這個號碼發簡訊和撥打自動電話。電子郵件沒有變化。如果只想停止帳單，請回覆：${bills}。其他種類：${choicesAt}`,
  partStopped: ({ organisation, choicesAt }) =>
    `${organisation}：已按您所說的停止，其他沒有變化。您的選擇：${choicesAt} 回覆 STOP 可停止全部簡訊。`,
  wrongNumber: ({ organisation, phone }) =>
    `${organisation}：抱歉打擾。我們不會再向這個號碼傳送任何內容。如果您弄錯了，您就是我們的患者，請致電 ${phone}。`,
  bills,
};
