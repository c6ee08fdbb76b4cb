import type { KioskMessages } from './messages.ts';

/** The device at the desk in Chinese (traditional). */
export const zhHant: KioskMessages = {
  bar: '您正在使用我們的裝置。用完後請按這裡：',
  done: '我用完了',
  limit: ({ minutes }) => `請儲存您的選擇。若 ${minutes} 分鐘沒有操作，此頁面會關閉。`,
  stillTitle: '您還在嗎？',
  stillText: ({ seconds }) => `為了不讓別人看到，此頁面將在 ${seconds} 秒後關閉。已儲存的內容不變。`,
  goOn: '在，繼續',
  endTitle: '謝謝。請歸還裝置。',
  endText: '此頁面已關閉，誰也不能再返回。',
  changed: '您剛才更改的內容：',
  nothing: '您沒有更改任何內容。',
  idle: '因為一段時間沒有操作，頁面已關閉。',
};
