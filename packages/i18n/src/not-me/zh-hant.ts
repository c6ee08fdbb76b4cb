import type { NotMeMessages } from './messages.ts';

/** “This is not me” in Traditional Chinese. */
export const zhHant: NotMeMessages = {
  link: '這不是我',
  heading: '找錯人了？',
  text: '您不認識這則訊息要找的人？按一次即可。我們不會再向這個地址或號碼傳送任何內容，法律要求的通知也不傳。不問原因。',
  button: '我不是這個人',
  doneTitle: '我們不會再傳到那裡',
  doneText:
    '這個地址或號碼現在已不再接收我們的訊息。我們的工作人員會去找正確的。舊訊息裡的連結不再顯示此人的任何資訊。',
  backHeading: '其實就是您？',
  backText: ({ address }) => `按錯了？我們可以把驗證碼傳到 ${address}。輸入後一切恢復原樣。`,
  backButton: '其實就是我',
  backCall: ({ phone }) => `按錯了？請致電：${phone}。`,
  codeLede: ({ address }) => `我們會把驗證碼傳到 ${address}。請在這裡輸入。之後我們的訊息可以再次傳到那裡。`,
  numberLede: ({ address }) => `請證明您有${address}這支電話。然後我們的訊息可以重新傳到那裡。`,
  backNumber: ({ address }) => `按錯了嗎？請用${address}傳一個驗證碼給我們，一切就恢復原樣。`,
  box: '我不認識這些訊息要找的人',
  boxHint: '之後那裡不會再收到任何內容，法律要求的通知也不會。',
};
