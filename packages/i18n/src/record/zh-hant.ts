import type { RecordMessages } from './messages.ts';

/** The page of a person’s own record in Traditional Chinese. */
export const zhHant: RecordMessages = {
  link: '下載您的記錄',
  title: '您的記錄',
  lede: '我們保存的關於您選擇的全部內容。您可以列印或下載此頁。',
  asOf: ({ day }) => `截至 ${day}`,
  download: '下載為檔案',
  downloadHint: '檔案是 JSON 格式，其他程式也能讀取。',
  maskedText: ({ address }) => `地址已縮短，部分名稱已隱藏。要查看全部，請證明您能閱讀 ${address} 的郵件。`,
  maskedCall: ({ phone }) => `地址已縮短，部分名稱已隱藏。要取得全部，請致電：${phone}。`,
  whole: '您已證明是本人。地址和名稱完整顯示。',
  choices: '我們可以傳給您的內容',
  addresses: '地址和號碼',
  none: '無',
  permissions: '簽署的許可',
  permission: ({ what, day }) => `${what}，自 ${day} 起`,
  permissionUntil: ({ what, from, until }) => `${what}，從 ${from} 到 ${until}`,
  wishes: '關於怎樣聯絡您的要求',
  pauses: '暫停',
  pause: ({ from, until, what }) => `從 ${from} 到 ${until} 不傳關於${what}的訊息`,
  codeLede: ({ address }) => `我們會把驗證碼傳到 ${address}。請在這裡輸入。之後您可以在 15 分鐘內查看完整記錄。`,
};
