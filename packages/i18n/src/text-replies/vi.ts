import type { TextReplyMessages } from './messages.ts';

/** Replies by text in Vietnamese. Most of its letters travel as UCS-2: 70 in one part. */
export const vi: TextReplyMessages = {
  stopConfirmed: ({ organisation, choicesAt }) =>
    `${organisation}: đã dừng tin nhắn và cuộc gọi tự động đến số này. Email không thay đổi. Để giữ lại vài loại: ${choicesAt}`,
  stopConfirmedCancel: ({ organisation, phone }) =>
    `${organisation}: đã dừng tin nhắn và cuộc gọi tự động đến số này. Việc này không hủy buổi hẹn. Để hủy hẹn, xin gọi ${phone}`,
  startConfirmed: ({ organisation }) =>
    `${organisation}: tin nhắn đến số này đã bật lại. Trả lời STOP để dừng, HELP để được giúp.`,
  help: ({ organisation, phone, choicesAt }) =>
    `${organisation}: có thắc mắc? Xin gọi ${phone}. Lựa chọn của quý vị: ${choicesAt} Có thể tốn phí tin nhắn và dữ liệu. Trả lời STOP để dừng.`,
  freshLink: ({ organisation, link }) => `${organisation}: lựa chọn của quý vị: ${link} Trả lời STOP để dừng.`,
  reviewRequest: ({ organisation, link }) =>
    `${organisation}: lựa chọn của quý vị còn đúng không? ${link} Trả lời STOP để dừng.`,
  formStopNotice: ({ organisation, phone, choicesAt }) =>
    `${organisation}: có mẫu đơn yêu cầu dừng gửi thông báo đến đây, và chúng tôi đã dừng. Không phải quý vị? Hủy tại ${choicesAt} hoặc gọi ${phone}`,
  addressGiven: ({ organisation, phone, choicesAt }) =>
    `${organisation}: chúng tôi có thêm một địa chỉ hoặc số để gửi tin cho quý vị. Không phải quý vị? Hủy tại ${choicesAt} hoặc gọi ${phone}`,
  addressLeft: ({ organisation, phone }) =>
    `${organisation}: quý vị đã cho địa chỉ hoặc số khác và không dùng nơi này nữa. Không phải quý vị? Xin gọi ${phone}`,
  oneTimeCode: ({ organisation, code }) =>
    `${organisation}: mã của quý vị là ${code}. Mã có hiệu lực 10 phút. Đừng cho ai biết.`,
};
