import type { ReachMessages } from './messages.ts';

/** The page of where a person may be reached in Vietnamese. */
export const vi: ReachMessages = {
  link: 'Chọn cách chúng tôi được liên lạc với quý vị',
  title: 'Chúng tôi được liên lạc với quý vị ở đâu',
  lede: 'Quý vị có thể yêu cầu chúng tôi chỉ dùng một số địa chỉ hoặc số điện thoại, hoặc không bao giờ dùng một số. Có hiệu lực ngay. Quý vị không cần nói lý do.',
  which: 'Quý vị muốn gì?',
  useOnly: 'Chỉ dùng những mục tôi đánh dấu',
  neverUse: 'Không bao giờ dùng những mục tôi đánh dấu',
  points: 'Địa chỉ và số điện thoại',
  detail: 'Tin nhắn được nói bao nhiêu?',
  full: 'Như thường lệ',
  minimal: 'Chỉ nói “xin gọi cho chúng tôi”',
  button: 'Lưu yêu cầu này',
  now: 'Yêu cầu hiện nay của quý vị',
  onlyThese: ({ addresses }) => `Chúng tôi chỉ dùng ${addresses}.`,
  notThese: ({ addresses }) => `Chúng tôi không bao giờ dùng ${addresses}.`,
  little: 'Tin của chúng tôi chỉ nói “xin gọi cho chúng tôi”.',
  since: ({ day }) => `Từ ${day}`,
  endText: 'Khi yêu cầu kết thúc, chúng tôi lại được dùng mọi cách liên lạc đang có.',
  endButton: 'Kết thúc yêu cầu này',
  proveText: ({ address }) =>
    `Để kết thúc hoặc cho phép thêm, trước hết hãy chứng tỏ quý vị đọc được thư gửi tới ${address}.`,
  proveButton: 'Chứng tỏ là quý vị',
  callText: ({ phone }) => `Để kết thúc hoặc cho phép thêm, xin gọi: ${phone}.`,
  saved: 'Đã lưu. Từ bây giờ chúng tôi làm theo yêu cầu. Các liên kết cũ không còn hiện lựa chọn của quý vị.',
  ended: 'Yêu cầu của quý vị đã kết thúc.',
  pickOne: 'Hãy đánh dấu ít nhất một mục.',
  nothingLeft: 'Xin để lại ít nhất một cách liên lạc.',
  needsProof: 'Điều này cho chúng tôi dùng nhiều hơn trước. Trước hết hãy chứng tỏ là quý vị.',
  codeTitle: 'Chứng tỏ là quý vị',
  codeLede: ({ address }) =>
    `Chúng tôi gửi mã tới ${address}. Nhập mã ở đây. Sau đó quý vị có 15 phút để thay đổi thêm.`,
};
