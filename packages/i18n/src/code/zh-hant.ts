import type { CodeMessages } from './messages.ts';

/** The page of the one-time code in Traditional Chinese. */
export const zhHant: CodeMessages = {
  link: ({ address }) => `重新接收寄往 ${address} 的電子郵件`,
  title: '重新接收電子郵件',
  lede: ({ address }) =>
    `有人停止了我們寄往 ${address} 的電子郵件。要重新接收,請證明您能讀到寄往該信箱的郵件。這不會改變其他人的設定。`,
  sendButton: '傳送驗證碼給我',
  sent: ({ address }) => `驗證碼正寄往 ${address},10 分鐘內有效。`,
  label: '電子郵件中的驗證碼',
  hint: '六位數字,可以貼上。',
  checkButton: '核對驗證碼',
  sendAgain: '再寄一個驗證碼',
  wrong: ({ left }) => `驗證碼不對。剩餘次數:${left}。`,
  over: '這個驗證碼已失效。請再寄一個。',
  noCode: '請輸入電子郵件中的六位數字。',
  tooMany: ({ phone }) => `我們已經寄出夠多的驗證碼。請等一小時,或致電 ${phone}。`,
  proved: ({ address }) => `謝謝。請開啟您想在 ${address} 收到的內容,然後儲存。您有 15 分鐘。`,
  number: {
    link: ({ address }) => `重新在 ${address} 接收簡訊和電話`,
    title: '重新接收簡訊和電話',
    lede: ({ address }) =>
      `有人停止了我們發往 ${address} 的簡訊或電話。要重新接收，請證明這支電話在您手上。對使用這個號碼的其他人沒有任何影響。`,
    showButton: '顯示驗證碼',
    textThis: ({ address, number }) => `請用 ${address} 把這個驗證碼傳簡訊到 ${number}：`,
    lives: '10 分鐘內有效。我們不會回覆簡訊。',
    open: '開啟簡訊應用程式',
    sentButton: '我已傳送',
    notYet: ({ address }) => `我們還沒有收到您的簡訊。請稍候，然後再按一次按鈕。簡訊必須從 ${address} 發出。`,
    another: '換一個驗證碼',
  },
};
