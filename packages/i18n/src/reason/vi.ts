import type { ReasonMessages } from './messages.ts';

/** Why a message was, or was not, allowed: in Vietnamese. */
export const vi: ReasonMessages = {
  UNKNOWN_RECIPIENT: 'Không có ai đăng ký dưới tên đã cho.',
  RECIPIENT_INACTIVE: 'Hồ sơ đã đóng: không gửi thông báo nào cho hồ sơ này.',
  NO_CONTACT_POINT: 'Không có địa chỉ hoặc số nào dùng được cho cách liên lạc này.',
  RESTRICTED: 'Bệnh nhân đã yêu cầu liên lạc kín đáo, nên không được dùng cách này.',
  UNDELIVERABLE: 'Thông báo gửi đến địa chỉ này không đến nơi, hoặc nay có thể thuộc về người khác.',
  ADDRESS_STOPPED: 'Có người ở địa chỉ này đã yêu cầu dừng những thông báo như vậy.',
  CARRIER_BLOCKED: 'Công ty điện thoại chặn tin nhắn của chúng tôi đến số này: chủ số đã nhắn STOP.',
  REQUEST_PENDING: 'Bệnh nhân đã viết điều có thể là yêu cầu dừng. Một nhân viên đang đọc.',
  REQUIRED_BY_LAW: 'Luật pháp bắt buộc phải gửi thông báo này.',
  STOPPED: 'Bệnh nhân đã dừng loại thông báo này qua cách này.',
  NO_AUTHORIZATION: 'Loại thông báo này cần giấy cho phép do bệnh nhân ký, nhưng chưa có.',
  AUTHORIZATION_EXPIRED: 'Giấy cho phép do bệnh nhân ký đã hết hạn.',
  AUTHORIZATION_REVOKED: 'Bệnh nhân đã rút lại giấy cho phép đã ký.',
  NO_CONSENT: 'Trong hồ sơ không có sự đồng ý nhận tin nhắn hoặc cuộc gọi đến số này.',
  OFF_BY_DEFAULT: 'Loại thông báo này qua cách này là tắt, trừ khi bệnh nhân bật, và bệnh nhân chưa bật.',
  NEVER_SENT: 'Loại thông báo này không được gửi qua cách này.',
  CHANNEL_SILENT:
    'Yêu cầu dừng qua tin nhắn có thể đang không đến được với chúng tôi, nên thông báo này phải chờ chúng tôi kiểm tra.',
  QUIET_HOURS: 'Bây giờ nằm ngoài giờ được phép liên lạc với bệnh nhân.',
  PAUSED: 'Bệnh nhân đã tạm dừng những thông báo này một thời gian.',
  FREQUENCY_LIMIT: 'Bệnh nhân đã nhận đủ số thông báo loại này theo giới hạn.',
  ALLOWED_BY_PATIENT: 'Bệnh nhân đã chọn nhận loại thông báo này qua cách này.',
  ALLOWED_BY_DEFAULT: 'Loại thông báo này là bật, trừ khi bệnh nhân dừng, và chưa có ai dừng.',
};
