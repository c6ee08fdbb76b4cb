import type { NotMeMessages } from './messages.ts';

/** “This is not me” in Simplified Chinese. */
export const zhHans: NotMeMessages = {
  link: '这不是我',
  heading: '找错人了？',
  text: '您不认识这条消息要找的人？按一次即可。我们不会再向这个地址或号码发送任何内容，法律要求的通知也不发。不问原因。',
  button: '我不是这个人',
  doneTitle: '我们不会再发到那里',
  doneText:
    '这个地址或号码现在已不再接收我们的消息。我们的工作人员会去找正确的。旧消息里的链接不再显示此人的任何信息。',
  backHeading: '其实就是您？',
  backText: ({ address }) => `按错了？我们可以把验证码发到 ${address}。输入后一切恢复原样。`,
  backButton: '其实就是我',
  backCall: ({ phone }) => `按错了？请致电：${phone}。`,
  codeLede: ({ address }) => `我们会把验证码发到 ${address}。请在这里输入。之后我们的消息可以再次发到那里。`,
  numberLede: ({ address }) => `请证明您有${address}这部电话。然后我们的消息可以重新发到那里。`,
  backNumber: ({ address }) => `按错了吗？请用${address}给我们发一个验证码，一切就恢复原样。`,
  box: '我不认识这些消息要找的人',
  boxHint: '之后那里不会再收到任何内容，法律要求的通知也不会。',
};
