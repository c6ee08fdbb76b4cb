import type { KioskMessages } from './messages.ts';

/** The device at the desk in Vietnamese. */
export const vi: KioskMessages = {
  bar: 'Quý vị đang dùng thiết bị của chúng tôi. Khi xong, hãy bấm vào đây:',
  done: 'Tôi đã xong',
  limit: ({ minutes }) => `Hãy lưu lựa chọn. Trang này đóng sau ${minutes} phút không bấm gì.`,
  stillTitle: 'Quý vị còn đó không?',
  stillText: ({ seconds }) =>
    `Trang này đóng sau ${seconds} giây để không ai khác nhìn thấy. Những gì đã lưu vẫn được giữ.`,
  goOn: 'Còn, tiếp tục',
  endTitle: 'Cảm ơn. Vui lòng trả lại thiết bị.',
  endText: 'Trang này đã đóng. Không ai quay lại được.',
  changed: 'Những gì quý vị vừa thay đổi:',
  nothing: 'Quý vị không thay đổi gì.',
  idle: 'Trang đã đóng vì không có gì được bấm trong một lúc.',
};
