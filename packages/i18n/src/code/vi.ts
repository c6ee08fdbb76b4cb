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
};
