import type { RecordMessages } from './messages.ts';

/** The page of a person’s own record in Simplified Chinese. */
export const zhHans: RecordMessages = {
  link: '下载您的记录',
  title: '您的记录',
  lede: '我们保存的关于您选择的全部内容。您可以打印或下载此页。',
  asOf: ({ day }) => `截至 ${day}`,
  download: '下载为文件',
  downloadHint: '文件是 JSON 格式，其他程序也能读取。',
  maskedText: ({ address }) => `地址已缩短，部分名称已隐藏。要查看全部，请证明您能阅读 ${address} 的邮件。`,
  maskedCall: ({ phone }) => `地址已缩短，部分名称已隐藏。要获取全部，请致电：${phone}。`,
  whole: '您已证明是本人。地址和名称完整显示。',
  choices: '我们可以发给您的内容',
  addresses: '地址和号码',
  none: '无',
  permissions: '签署的许可',
  permission: ({ what, day }) => `${what}，自 ${day} 起`,
  permissionUntil: ({ what, from, until }) => `${what}，从 ${from} 到 ${until}`,
  wishes: '关于怎样联系您的要求',
  pauses: '暂停',
  pause: ({ from, until, what }) => `从 ${from} 到 ${until} 不发关于${what}的消息`,
  codeLede: ({ address }) => `我们会把验证码发到 ${address}。请在这里输入。之后您可以在 15 分钟内查看完整记录。`,
};
