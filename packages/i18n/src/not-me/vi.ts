import type { NotMeMessages } from './messages.ts';

/** “This is not me” in Vietnamese. */
export const vi: NotMeMessages = {
  link: 'Đây không phải là tôi',
  heading: 'Nhầm người?',
  text: 'Quý vị không biết người mà tin này gửi đến? Chỉ cần bấm một lần. Chúng tôi sẽ không gửi gì nữa đến địa chỉ hoặc số này, kể cả thông báo mà luật yêu cầu. Không cần giải thích.',
  button: 'Tôi không phải người này',
  doneTitle: 'Chúng tôi sẽ không viết đến đó nữa',
  doneText:
    'Địa chỉ hoặc số này nay đã đóng với tin của chúng tôi. Nhân viên sẽ tìm địa chỉ hoặc số đúng. Liên kết trong các tin cũ không còn cho thấy gì về người đó.',
  backHeading: 'Thật ra chính là quý vị?',
  backText: ({ address }) => `Bấm nhầm? Chúng tôi có thể gửi mã đến ${address}. Nhập mã và mọi thứ trở lại như trước.`,
  backButton: 'Thật ra chính là tôi',
  backCall: ({ phone }) => `Bấm nhầm? Hãy gọi cho chúng tôi: ${phone}.`,
  codeLede: ({ address }) =>
    `Chúng tôi gửi mã đến ${address}. Nhập mã ở đây. Sau đó tin của chúng tôi có thể đến đó trở lại.`,
  numberLede: ({ address }) =>
    `Hãy chứng tỏ quý vị đang giữ điện thoại ${address}. Sau đó tin nhắn của chúng tôi lại có thể đến đó.`,
  backNumber: ({ address }) => `Bấm nhầm? Hãy nhắn cho chúng tôi một mã từ ${address}, và mọi thứ trở lại như trước.`,
  box: 'Tôi không biết người mà các tin này gửi đến',
  boxHint: 'Khi đó không còn gì được gửi đến đó, kể cả thông báo mà luật yêu cầu.',
};
