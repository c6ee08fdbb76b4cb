import type { PaperMessages } from './messages.ts';

/** The printed sheet in Chinese (traditional). */
export const zhHant: PaperMessages = {
  title: '選擇我們可以傳送什麼給您',
  lede: '請用手機掃描這個方塊。您可以在那裡停止我們的訊息，或索取查看全部選擇的連結。無需說明原因。',
  scan: '請將手機鏡頭對準這裡。',
  type: '或輸入此網址，橫線可以省略：',
  web: ({ address }) => `或前往 ${address}，輸入您的電子郵件或電話號碼。`,
  call: ({ phone }) => `或致電我們：${phone}。`,
  keep: '這張紙會一直有效。它不會向任何人顯示您的選擇，但持有它的人可以停止我們傳給您的訊息。',
};
