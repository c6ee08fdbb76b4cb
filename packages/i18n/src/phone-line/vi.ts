import type { PhoneLineMessages } from './messages.ts';

/** The phone line in Vietnamese. */
export const vi: PhoneLineMessages = {
  chooseLanguage: ({ key }) => `Tiếng Việt, xin bấm số ${key}.`,
  greeting: ({ organisation }) => `Cảm ơn quý vị đã gọi ${organisation}.`,
  stopAll: 'Để dừng mọi cuộc gọi tự động và tin nhắn đến số này, xin bấm số 1.',
  oneKind: 'Để chỉ dừng một loại, xin chọn một phím.',
  kind: ({ kind, key }) => `${kind}: xin bấm số ${key}.`,
  message: 'Để lại lời nhắn cho nhân viên, xin bấm số 0. Quý vị cũng có thể nói điều mình muốn.',
  stoppedAll: ({ organisation }) => `Xong. ${organisation} sẽ không gọi tự động hoặc gửi tin nhắn đến số này nữa.`,
  stoppedKind: ({ kind }) => `Xong. Số này sẽ không nhận cuộc gọi và tin nhắn loại này nữa: ${kind}.`,
  stoppedAsked: 'Xong. Những gì quý vị yêu cầu dừng đã được dừng.',
  more: 'Để dừng thêm, xin chọn lại. Hoặc chỉ cần gác máy.',
  held: 'Chúng tôi đã ghi lại lời quý vị. Nhân viên sẽ đọc. Cho đến lúc đó, chúng tôi giữ lại mọi tin đến số này có thể dừng được.',
  passedOn: 'Chúng tôi đã ghi lại lời quý vị. Nhân viên sẽ đọc.',
  again: 'Chúng tôi chưa nghe rõ.',
  nothingChanged: 'Chưa có gì thay đổi.',
  otherWays: ({ form, phone }) =>
    `Quý vị cũng có thể trả lời tin nhắn của chúng tôi bằng chữ STOP, dùng mẫu đơn tại ${form}, hoặc gọi ${phone} để nói chuyện với nhân viên.`,
  otherWaysHere: ({ form }) =>
    `Quý vị cũng có thể trả lời tin nhắn của chúng tôi bằng chữ STOP, hoặc dùng mẫu đơn tại ${form}.`,
  withheld: 'Chúng tôi không thấy số của quý vị nên không thể dừng tin đến số đó. Xin bật hiển thị số gọi rồi gọi lại.',
  record: 'Xin để lại lời nhắn sau tiếng bíp. Quý vị có hai phút. Sau đó bấm phím thăng hoặc gác máy.',
  recorded:
    'Cảm ơn quý vị. Nhân viên sẽ nghe lời nhắn. Cho đến lúc đó, chúng tôi giữ lại mọi tin đến số này có thể dừng được.',
  nothingRecorded: 'Chúng tôi không nghe thấy lời nhắn.',
  goodbye: 'Xin chào quý vị.',
  keyWords: ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'],
  personWords: 'lời nhắn, để lại lời nhắn, nhân viên, gặp nhân viên, tổng đài viên',
};
