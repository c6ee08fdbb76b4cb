import type { PersonMessages } from './messages.ts';

/** The page on which to ask for a person in Traditional Chinese. */
export const zhHant: PersonMessages = {
  link: '請工作人員聯絡我',
  title: '請工作人員聯絡我',
  lede: '我們的工作人員會打電話或寫郵件給您。您不必說明原因。',
  how: '我們怎樣答覆您？',
  call: '請打電話給我',
  write: '請寫郵件給我',
  note: '留言（可不填）',
  noteHint: '最多 500 個字元。請不要寫健康方面的細節。',
  button: '傳送',
  emergency: '此處不用於緊急情況。遇到緊急情況請撥打 911。',
  tooLong: ({ count }) => `留言最多 500 個字元。現在有 ${count} 個。`,
  asked: ({ day }) => `謝謝，我們已收到。工作人員最遲會在 ${day} 處理。`,
  open: ({ day }) => `您已請工作人員聯絡。工作人員最遲會在 ${day} 處理。您可以再加一則留言。`,
  sooner: ({ phone }) => `需要更快？請致電：${phone}。`,
  stopped: '您的留言要求停止訊息，我們已經停止。您可以在您的選擇中看到。',
  held: '您的留言可能要求停止訊息。在有人閱讀之前，我們會暫緩所有可以停止的訊息。',
};
