import type { PhoneLineMessages } from './messages.ts';

/** The phone line in Chinese, simplified. */
export const zhHans: PhoneLineMessages = {
  chooseLanguage: ({ key }) => `中文服务，请按 ${key}。`,
  greeting: ({ organisation }) => `感谢您致电 ${organisation}。`,
  stopAll: '如要停止所有打到这个号码的自动电话和短信，请按 1。',
  oneKind: '如果只想停止一种，请选择按键。',
  kind: ({ kind, key }) => `${kind}：请按 ${key}。`,
  message: '如要给工作人员留言，请按 0。您也可以直接说出您的要求。',
  stoppedAll: ({ organisation }) => `已完成。${organisation} 不会再向这个号码拨打自动电话或发送短信。`,
  stoppedKind: ({ kind }) => `已完成。这个号码不会再收到这一类电话和短信：${kind}。`,
  stoppedAsked: '已完成。您要求停止的内容已经停止。',
  more: '如要停止其他内容，请再次选择，或直接挂断。',
  held: '我们已记下您说的话，会有工作人员阅读。在此之前，我们暂停向这个号码发送所有可以停止的信息。',
  passedOn: '我们已记下您说的话，会有工作人员阅读。',
  again: '我们没有听清。',
  nothingChanged: '没有任何更改。',
  otherWays: ({ form, phone }) =>
    `您也可以用“停止”二字回复我们的短信，使用 ${form} 上的表格，或致电 ${phone} 与工作人员通话。`,
  otherWaysHere: ({ form }) => `您也可以用“停止”二字回复我们的短信，或使用 ${form} 上的表格。`,
  withheld: '我们看不到您的号码，因此无法停止发给它的信息。请开启来电显示后再打来。',
  record: '请在提示音后留言，最长两分钟。说完请按井号键，或直接挂断。',
  recorded: '谢谢。会有工作人员听取您的留言。在此之前，我们暂停向这个号码发送所有可以停止的信息。',
  nothingRecorded: '我们没有听到留言。',
  goodbye: '再见。',
  keyWords: ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'],
  personWords: '留言, 人工, 人工服务, 工作人员, 转人工',
};
