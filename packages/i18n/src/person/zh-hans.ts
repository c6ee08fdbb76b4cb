import type { PersonMessages } from './messages.ts';

/** The page on which to ask for a person in Simplified Chinese. */
export const zhHans: PersonMessages = {
  link: '请工作人员联系我',
  title: '请工作人员联系我',
  lede: '我们的工作人员会给您打电话或写邮件。您不必说明原因。',
  how: '我们怎样答复您？',
  call: '请给我打电话',
  write: '请给我写邮件',
  note: '留言（可不填）',
  noteHint: '最多 500 个字符。请不要写健康方面的细节。',
  button: '发送',
  emergency: '此处不用于紧急情况。遇到紧急情况请拨打 911。',
  tooLong: ({ count }) => `留言最多 500 个字符。现在有 ${count} 个。`,
  asked: ({ day }) => `谢谢，我们已收到。工作人员最迟会在 ${day} 处理。`,
  open: ({ day }) => `您已请工作人员联系。工作人员最迟会在 ${day} 处理。您可以再加一条留言。`,
  sooner: ({ phone }) => `需要更快？请致电：${phone}。`,
  stopped: '您的留言要求停止消息，我们已经停止。您可以在您的选择中看到。',
  held: '您的留言可能要求停止消息。在有人阅读之前，我们会暂缓所有可以停止的消息。',
};
