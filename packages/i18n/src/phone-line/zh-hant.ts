import type { PhoneLineMessages } from './messages.ts';

/** The phone line in Chinese, traditional. */
export const zhHant: PhoneLineMessages = {
  chooseLanguage: ({ key }) => `中文服務，請按 ${key}。`,
  greeting: ({ organisation }) => `感謝您致電 ${organisation}。`,
  stopAll: '如要停止所有打到這個號碼的自動電話和簡訊，請按 1。',
  oneKind: '如果只想停止一種，請選擇按鍵。',
  kind: ({ kind, key }) => `${kind}：請按 ${key}。`,
  message: '如要留言給工作人員，請按 0。您也可以直接說出您的要求。',
  stoppedAll: ({ organisation }) => `已完成。${organisation} 不會再向這個號碼撥打自動電話或傳送簡訊。`,
  stoppedKind: ({ kind }) => `已完成。這個號碼不會再收到這一類電話和簡訊：${kind}。`,
  stoppedAsked: '已完成。您要求停止的內容已經停止。',
  more: '如要停止其他內容，請再次選擇，或直接掛斷。',
  held: '我們已記下您說的話，會有工作人員閱讀。在此之前，我們暫停向這個號碼傳送所有可以停止的訊息。',
  passedOn: '我們已記下您說的話，會有工作人員閱讀。',
  again: '我們沒有聽清楚。',
  nothingChanged: '沒有任何變更。',
  otherWays: ({ form, phone }) =>
    `您也可以用「停止」二字回覆我們的簡訊，使用 ${form} 上的表格，或致電 ${phone} 與工作人員通話。`,
  otherWaysHere: ({ form }) => `您也可以用「停止」二字回覆我們的簡訊，或使用 ${form} 上的表格。`,
  withheld: '我們看不到您的號碼，因此無法停止傳給它的訊息。請開啟來電顯示後再打來。',
  record: '請在提示音後留言，最長兩分鐘。說完請按井字鍵，或直接掛斷。',
  recorded: '謝謝。會有工作人員聽取您的留言。在此之前，我們暫停向這個號碼傳送所有可以停止的訊息。',
  nothingRecorded: '我們沒有聽到留言。',
  goodbye: '再見。',
  keyWords: ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'],
  personWords: '留言, 人工, 真人, 工作人員, 轉人工',
};
