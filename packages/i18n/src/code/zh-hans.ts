import type { CodeMessages } from './messages.ts';

/** The page of the one-time code in Simplified Chinese. */
export const zhHans: CodeMessages = {
  link: ({ address }) => `重新接收发往 ${address} 的邮件`,
  title: '重新接收邮件',
  lede: ({ address }) =>
    `有人停止了我们发往 ${address} 的邮件。要重新接收,请证明您能读到发往该邮箱的邮件。这不会改变其他人的设置。`,
  sendButton: '给我发送验证码',
  sent: ({ address }) => `验证码正在发往 ${address},10 分钟内有效。`,
  label: '邮件中的验证码',
  hint: '六位数字,可以粘贴。',
  checkButton: '核对验证码',
  sendAgain: '再发一个验证码',
  wrong: ({ left }) => `验证码不对。剩余次数:${left}。`,
  over: '这个验证码已失效。请再发一个。',
  noCode: '请输入邮件中的六位数字。',
  tooMany: ({ phone }) => `我们已经发送了足够多的验证码。请等一小时,或致电 ${phone}。`,
  proved: ({ address }) => `谢谢。请打开您想在 ${address} 收到的内容,然后保存。您有 15 分钟。`,
  number: {
    link: ({ address }) => `重新在 ${address} 接收短信和电话`,
    title: '重新接收短信和电话',
    lede: ({ address }) =>
      `有人停止了我们发往 ${address} 的短信或电话。要重新接收，请证明这部电话在您手上。对使用这个号码的其他人没有任何影响。`,
    showButton: '显示验证码',
    textThis: ({ address, number }) => `请用 ${address} 把这个验证码发短信到 ${number}：`,
    lives: '10 分钟内有效。我们不会回复短信。',
    open: '打开短信应用',
    sentButton: '我已发送',
    notYet: ({ address }) => `我们还没有收到您的短信。请稍等，然后再按一次按钮。短信必须从 ${address} 发出。`,
    another: '换一个验证码',
  },
};
