import type { TextReplyMessages } from './messages.ts';

/** Replies by text in Simplified Chinese. Chinese characters travel as UCS-2: 70 in one part. */
export const zhHans: TextReplyMessages = {
  stopConfirmed: ({ organisation, choicesAt }) =>
    `${organisation}：已停止向这个号码发短信和拨打自动电话。电子邮件没有变化。如要保留某些种类：${choicesAt}`,
  stopConfirmedCancel: ({ organisation, phone }) =>
    `${organisation}：已停止向这个号码发短信和拨打自动电话。这不会取消就诊预约。如要取消预约，请致电 ${phone}`,
  startConfirmed: ({ organisation }) =>
    `${organisation}：已重新开启发到这个号码的短信。回复 STOP 停止，回复 HELP 获取帮助。`,
  help: ({ organisation, phone, choicesAt }) =>
    `${organisation}：有问题？请致电 ${phone}。您的选择：${choicesAt} 可能会收取短信和流量费。回复 STOP 停止。`,
  freshLink: ({ organisation, link }) => `${organisation}：您的选择：${link} 回复 STOP 停止。`,
  reviewRequest: ({ organisation, link }) => `${organisation}：您的选择仍然合适吗？${link} 回复 STOP 停止。`,
  formStopNotice: ({ organisation, phone, choicesAt }) =>
    `${organisation}：有人通过表格要求停止向这里发消息，我们已停止。不是您？请到 ${choicesAt} 撤销，或致电 ${phone}`,
  addressGiven: ({ organisation, phone, choicesAt }) =>
    `${organisation}：您的消息多了一个接收地址或号码。不是您？请到 ${choicesAt} 撤销，或致电 ${phone}`,
  addressLeft: ({ organisation, phone }) =>
    `${organisation}：您给了我们另一个地址或号码，不再使用这里。不是您？请致电 ${phone}`,
  oneTimeCode: ({ organisation, code }) => `${organisation}：您的验证码是 ${code}，10 分钟内有效。请不要告诉别人。`,
};
