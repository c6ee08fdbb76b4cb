import type { PaperMessages } from './messages.ts';

/** The printed sheet in Vietnamese. */
export const vi: PaperMessages = {
  title: 'Chọn những gì chúng tôi có thể gửi cho quý vị',
  lede: 'Hãy quét ô vuông bằng điện thoại. Tại đó quý vị có thể ngừng tin nhắn của chúng tôi, hoặc xin đường dẫn tới mọi lựa chọn. Quý vị không cần nói lý do.',
  scan: 'Hướng máy ảnh điện thoại vào đây.',
  type: 'Hoặc gõ địa chỉ này. Có thể bỏ các dấu gạch:',
  web: ({ address }) => `Hoặc vào ${address} và gõ email hoặc số điện thoại của quý vị.`,
  call: ({ phone }) => `Hoặc gọi cho chúng tôi: ${phone}.`,
  keep: 'Tờ giấy này luôn dùng được. Nó không cho ai thấy lựa chọn của quý vị, nhưng ai cầm nó đều có thể ngừng tin nhắn của chúng tôi cho quý vị.',
};
