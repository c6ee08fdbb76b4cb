import type { StopReplyMessages } from './messages.ts';

const bills = 'HÓA ĐƠN';

/** Confirmations of a stop in Vietnamese. */
export const vi: StopReplyMessages = {
  asksWhich: ({ organisation, choicesAt }) =>
    `${organisation}: đã dừng tin nhắn và cuộc gọi tự động đến số này. Email không thay đổi. Để chỉ dừng hóa đơn, xin trả lời ${bills}. Loại khác: ${choicesAt}`,
  partStopped: ({ organisation, choicesAt }) =>
    `${organisation}: chúng tôi đã dừng đúng những gì bạn yêu cầu, không hơn. Lựa chọn của bạn: ${choicesAt} Trả lời STOP để dừng tất cả.`,
  wrongNumber: ({ organisation, phone }) =>
    `${organisation}: xin lỗi. Chúng tôi sẽ không gửi gì nữa đến số này. Nếu quý vị nhầm và là bệnh nhân của chúng tôi, xin gọi ${phone}.`,
  bills,
};
