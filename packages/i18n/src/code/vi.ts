import type { CodeMessages } from './messages.ts';

/** The page of the one-time code in Vietnamese. */
export const vi: CodeMessages = {
  link: ({ address }) => `Nhận lại email tại ${address}`,
  title: 'Nhận lại email',
  lede: ({ address }) =>
    `Có người đã dừng email của chúng tôi gửi đến ${address}. Để nhận lại, hãy cho thấy quý vị đọc được thư gửi đến đó. Với người khác thì không có gì thay đổi.`,
  sendButton: 'Gửi mã cho tôi',
  sent: ({ address }) => `Mã đang được gửi đến ${address}. Mã dùng được trong 10 phút.`,
  label: 'Mã trong email',
  hint: 'Sáu chữ số. Quý vị có thể dán vào.',
  checkButton: 'Kiểm tra mã',
  sendAgain: 'Gửi mã khác',
  wrong: ({ left }) => `Đó không phải là mã. Số lần thử còn lại: ${left}.`,
  over: 'Mã này không còn dùng được. Hãy gửi mã khác.',
  noCode: 'Hãy nhập sáu chữ số trong email.',
  tooMany: ({ phone }) => `Hiện giờ chúng tôi đã gửi đủ mã. Hãy chờ một giờ, hoặc gọi ${phone}.`,
  proved: ({ address }) => `Cảm ơn quý vị. Hãy bật những gì muốn nhận tại ${address} rồi lưu. Quý vị có 15 phút.`,
  number: {
    link: ({ address }) => `Nhận lại tin nhắn và cuộc gọi tại ${address}`,
    title: 'Nhận lại tin nhắn và cuộc gọi',
    lede: ({ address }) =>
      `Có người đã dừng tin nhắn hoặc cuộc gọi của chúng tôi đến ${address}. Để nhận lại, hãy cho thấy quý vị đang có điện thoại này. Không có gì thay đổi với người khác dùng số này.`,
    showButton: 'Cho tôi xem mã',
    textThis: ({ address, number }) => `Hãy nhắn mã này từ ${address} đến ${number}:`,
    lives: 'Mã có hiệu lực trong 10 phút. Chúng tôi không nhắn trả lời.',
    open: 'Mở ứng dụng tin nhắn',
    sentButton: 'Tôi đã gửi',
    notYet: ({ address }) =>
      `Chúng tôi chưa nhận được tin nhắn của quý vị. Hãy chờ một lát rồi bấm lại nút. Tin nhắn phải gửi từ ${address}.`,
    another: 'Cho tôi mã khác',
  },
};
