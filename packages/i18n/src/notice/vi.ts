import type { NoticeMessages } from './messages.ts';

/** The opt-out notice in Vietnamese. */
export const vi: NoticeMessages = {
  from: ({ organisation }) => `${organisation} đã gửi cho quý vị thông báo này.`,
  stop: ({ link }) => `Dừng những thông báo này hoặc chọn những gì quý vị nhận: ${link}`,
  stopLinkText: 'Dừng những thông báo này hoặc chọn những gì quý vị nhận',
  gifts:
    'Quý vị có thể dừng mọi lời xin đóng góp bất cứ lúc nào. Việc này không tốn gì, và việc chăm sóc quý vị không bao giờ phụ thuộc vào đó.',
  chooseChannel: ({ link }) => `Chọn cách quý vị nhận những thông báo này: ${link}`,
  chooseChannelLinkText: 'Chọn cách quý vị nhận những thông báo này',
  alwaysSent: ({ link }) => `Chúng tôi luôn phải gửi thông báo này. Chọn những gì khác quý vị nhận: ${link}`,
  alwaysSentLinkText: 'Chọn những gì khác quý vị nhận',
  reply: ({ replyAddress }) => `Hoặc viết STOP gửi đến ${replyAddress}`,
  call: ({ phone }) => `Hoặc gọi ${phone}`,
  smsSentence: ({ link }) => `Trả lời STOP để dừng tin nhắn. Lựa chọn của quý vị: ${link}`,
  voicePrompt: ({ organisation, phone }) =>
    `Để dừng cuộc gọi tự động và tin nhắn từ ${organisation} đến số này, xin bấm số 1 ngay bây giờ, hoặc gọi ${phone} bất cứ lúc nào.`,
};
