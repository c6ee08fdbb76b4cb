import type { PermissionMessages } from './messages.ts';

/** The page of a signed permission in Vietnamese. */
export const vi: PermissionMessages = {
  linkSign: ({ what }) => `Sự cho phép của quý vị đối với ${what}`,
  linkAgree: ({ what }) => `Đồng ý nhận tin nhắn hoặc cuộc gọi: ${what}`,
  title: 'Sự cho phép của quý vị',
  lede: 'Chúng tôi chỉ gửi những tin này nếu quý vị cho phép. Quý vị không bắt buộc phải cho phép. Việc chăm sóc quý vị không phụ thuộc vào điều này.',
  hidden: 'Ở đây chúng tôi không nêu tên loại tin này cho đến khi quý vị chứng tỏ đó là quý vị.',
  prove: ({ address }) =>
    `Để đọc, ký hoặc nhận bản sao, trước hết hãy chứng tỏ quý vị đọc được thư gửi tới ${address}.`,
  callText: ({ phone }) => `Để ký hoặc đồng ý, xin gọi cho chúng tôi: ${phone}. Quý vị cũng có thể xin mẫu giấy.`,
  live: ({ day }) => `Quý vị đã ký ngày ${day}.`,
  until: ({ day }) => `Giấy này hết hạn ngày ${day}.`,
  ending: 'Sự cho phép của quý vị sắp hết hạn. Quý vị có thể ký lại. Nếu không, nó sẽ tự hết hạn.',
  expired: ({ day }) => `Sự cho phép của quý vị đã hết hạn ngày ${day}. Hiện chúng tôi không gửi những tin này.`,
  revoked: ({ day }) => `Quý vị đã rút lại sự cho phép ngày ${day}. Hiện chúng tôi không gửi những tin này.`,
  document: 'Điều quý vị sẽ ký',
  grants: ({ organisation, what }) => `Tôi cho phép ${organisation} gửi cho tôi ${what}, như nêu trong văn bản này.`,
  element: {
    information: 'Thông tin nào',
    discloses: 'Ai được dùng',
    receives: 'Ai được nhận',
    purpose: 'Để làm gì',
    payment: 'Ai trả tiền',
    revocation: 'Quý vị có thể rút lại',
    conditions: 'Quý vị không bắt buộc phải ký',
    redisclosure: 'Nếu thông tin được chuyển tiếp',
  },
  lastsHeading: 'Có hiệu lực bao lâu',
  lasts: ({ span }) => `${span} kể từ ngày quý vị ký, trừ khi quý vị rút lại sớm hơn.`,
  onlyEnglish: ({ phone }) =>
    `Văn bản này chưa có bằng tiếng của quý vị. Xin gọi, chúng tôi sẽ đọc cùng quý vị: ${phone}.`,
  nameLabel: 'Họ và tên của quý vị',
  nameHint: 'Gõ tên ở đây chính là chữ ký của quý vị.',
  signButton: 'Ký giấy cho phép này',
  copyHint:
    'Sau khi ký, quý vị sẽ thấy bản sao. Quý vị có thể in hoặc lưu lại, hoặc gọi cho chúng tôi để nhận bản giấy.',
  signed: 'Đã ký. Có hiệu lực từ bây giờ.',
  ended: 'Đã rút lại. Từ bây giờ chúng tôi không gửi những tin này.',
  agreed: 'Quý vị đã đồng ý. Có hiệu lực từ bây giờ.',
  revokeText:
    'Quý vị có thể rút lại bất cứ lúc nào. Nó hết hiệu lực ngay. Quý vị không cần mã, và không bao giờ cần nói lý do.',
  revokeButton: 'Rút lại sự cho phép của tôi',
  copyHeading: 'Bản sao quý vị đã ký',
  copyElsewhere: ({ phone }) => `Quý vị đã ký, nhưng không phải trên trang này. Xin gọi để nhận bản sao: ${phone}.`,
  signedBy: ({ name }) => `Người ký: ${name}`,
  signedDay: ({ day }) => `Ngày ký: ${day}`,
  agreeHeading: {
    SMS: ({ number }) => `Tin nhắn tới ${number}`,
    VOICE: ({ number }) => `Cuộc gọi tới ${number}`,
  },
  wording: {
    SMS: ({ organisation, what }) =>
      `Tôi đồng ý để ${organisation} gửi tin nhắn tự động cho tôi tới số này: ${what}. Tôi không bắt buộc phải đồng ý để được chăm sóc hoặc để mua hàng. Gói cước của tôi có thể tính tiền tin nhắn. Tôi có thể dừng bất cứ lúc nào bằng cách nhắn STOP.`,
    VOICE: ({ organisation, what }) =>
      `Tôi đồng ý để ${organisation} gọi cho tôi tới số này bằng lời nhắn tự động hoặc ghi âm sẵn: ${what}. Tôi không bắt buộc phải đồng ý để được chăm sóc hoặc để mua hàng. Tôi có thể dừng bất cứ lúc nào, trong cuộc gọi hoặc trên trang này.`,
  },
  agreeButton: {
    SMS: 'Đồng ý nhận tin nhắn',
    VOICE: 'Đồng ý nhận cuộc gọi',
  },
  shared: ({ address, phone }) => `Người khác cũng dùng ${address}. Để đồng ý, xin gọi cho chúng tôi: ${phone}.`,
  needsName: 'Hãy gõ tên của quý vị. Đó là chữ ký của quý vị.',
  otherText: 'Văn bản đã thay đổi trong khi trang này đang mở. Xin đọc lại rồi ký.',
  needsProof: 'Đã một lúc trôi qua. Trước hết hãy chứng tỏ lại đó là quý vị.',
  nothing: 'Hiện không có gì để ký ở đây.',
  showNames: 'Hiện tên đầy đủ',
  namesShown: 'Quý vị đã chứng tỏ đó là quý vị, nên mọi tên được hiện trong tối đa 15 phút.',
};
