import type { StopReplyMessages } from './messages.ts';

const bills = '账单';

/** Confirmations of a stop in Simplified Chinese. */
export const zhHans: StopReplyMessages = {
  asksWhich: ({ organisation, choicesAt }) =>
    `${organisation}：已停止向这个号码发短信和拨打自动电话。电子邮件没有变化。如果只想停止账单，请回复：${bills}。其他种类：${choicesAt}`,
  partStopped: ({ organisation, choicesAt }) =>
    `${organisation}：已按您所说的停止，其他没有变化。您的选择：${choicesAt} 回复 STOP 可停止全部短信。`,
  wrongNumber: ({ organisation, phone }) =>
    `${organisation}：抱歉打扰。我们不会再向这个号码发送任何内容。如果您弄错了，您就是我们的患者，请致电 ${phone}。`,
  bills,
};
