import type { RecordMessages } from './messages.ts';

/** The page of a person’s own record in Vietnamese. */
export const vi: RecordMessages = {
  link: 'Tải hồ sơ của quý vị',
  title: 'Hồ sơ của quý vị',
  lede: 'Mọi điều chúng tôi lưu về lựa chọn của quý vị. Quý vị có thể in trang này hoặc tải xuống.',
  asOf: ({ day }) => `Tính đến ${day}`,
  download: 'Tải xuống dạng tệp',
  downloadHint: 'Tệp ở dạng JSON, một dạng mà các chương trình khác đọc được.',
  maskedText: ({ address }) =>
    `Địa chỉ được rút gọn và một số tên bị ẩn. Để xem tất cả, hãy cho thấy quý vị đọc được thư ở ${address}.`,
  maskedCall: ({ phone }) =>
    `Địa chỉ được rút gọn và một số tên bị ẩn. Hãy gọi cho chúng tôi để nhận tất cả: ${phone}.`,
  whole: 'Quý vị đã cho thấy đó là quý vị. Địa chỉ và tên được hiện đầy đủ.',
  choices: 'Những gì chúng tôi có thể gửi',
  addresses: 'Địa chỉ và số',
  none: 'Không có',
  permissions: 'Giấy cho phép đã ký',
  permission: ({ what, day }) => `Cho ${what}, từ ${day}`,
  permissionUntil: ({ what, from, until }) => `Cho ${what}, từ ${from} đến ${until}`,
  wishes: 'Mong muốn về nơi liên lạc',
  pauses: 'Tạm dừng',
  pause: ({ what, from, until }) => `Không có tin về ${what} từ ${from} đến ${until}`,
  codeLede: ({ address }) =>
    `Chúng tôi gửi mã đến ${address}. Nhập mã ở đây. Sau đó quý vị xem được toàn bộ hồ sơ trong 15 phút.`,
};
