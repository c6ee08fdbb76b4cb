import type { NoticeMessages } from './messages.ts';

/** The opt-out notice in Traditional Chinese. */
export const zhHant: NoticeMessages = {
  from: ({ organisation }) => `這則訊息由 ${organisation} 傳送給您。`,
  stop: ({ link }) => `停止這類訊息，或選擇您想收到的內容：${link}`,
  stopLinkText: '停止這類訊息，或選擇您想收到的內容',
  gifts: '您可以隨時停止所有捐款請求。不收任何費用，您的治療絕不取決於此。',
  chooseChannel: ({ link }) => `選擇您收到這類訊息的方式：${link}`,
  chooseChannelLinkText: '選擇您收到這類訊息的方式',
  alwaysSent: ({ link }) => `這則訊息我們必須傳送。選擇您還想收到什麼：${link}`,
  alwaysSentLinkText: '選擇您還想收到什麼',
  reply: ({ replyAddress }) => `或傳送 STOP 到 ${replyAddress}`,
  call: ({ phone }) => `或致電 ${phone}`,
  smsSentence: ({ link }) => `回覆 STOP 可停止簡訊。您的選擇：${link}`,
  voicePrompt: ({ organisation, phone }) =>
    `如果不想讓 ${organisation} 再向這個號碼撥打自動電話和傳送簡訊，請現在按 1，或隨時致電 ${phone}。`,
};
