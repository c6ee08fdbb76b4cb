import type { PaperMessages } from './messages.ts';

/** The printed sheet in Chinese (simplified). */
export const zhHans: PaperMessages = {
  title: '选择我们可以发送什么给您',
  lede: '请用手机扫描这个方块。您可以在那里停止我们的消息，或索取查看全部选择的链接。无需说明原因。',
  scan: '请将手机摄像头对准这里。',
  type: '或输入此网址，横线可以省略：',
  web: ({ address }) => `或访问 ${address}，输入您的电子邮箱或电话号码。`,
  call: ({ phone }) => `或致电我们：${phone}。`,
  keep: '这张纸会一直有效。它不会向任何人显示您的选择，但持有它的人可以停止我们发给您的消息。',
};
