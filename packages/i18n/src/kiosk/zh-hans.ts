import type { KioskMessages } from './messages.ts';

/** The device at the desk in Chinese (simplified). */
export const zhHans: KioskMessages = {
  bar: '您正在使用我们的设备。用完后请按这里：',
  done: '我用完了',
  limit: ({ minutes }) => `请保存您的选择。如果 ${minutes} 分钟没有操作，此页面会关闭。`,
  stillTitle: '您还在吗？',
  stillText: ({ seconds }) => `为了不让别人看到，此页面将在 ${seconds} 秒后关闭。已保存的内容不变。`,
  goOn: '在，继续',
  endTitle: '谢谢。请归还设备。',
  endText: '此页面已关闭，谁也不能再返回。',
  changed: '您刚才更改的内容：',
  nothing: '您没有更改任何内容。',
  idle: '因为一段时间没有操作，页面已关闭。',
};
