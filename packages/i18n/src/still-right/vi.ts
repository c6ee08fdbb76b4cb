import type { StillRightMessages } from './messages.ts';

/** The question whether choices are still right in Vietnamese. */
export const vi: StillRightMessages = {
  heading: 'Tất cả vẫn đúng chứ?',
  text: 'Nếu quý vị không muốn đổi gì, chỉ cần bấm một lần. Mọi thứ giữ nguyên.',
  asked:
    'Thỉnh thoảng chúng tôi hỏi lại. Hãy xem danh sách dưới đây. Nếu quý vị không muốn đổi gì, chỉ cần bấm một lần. Mọi thứ giữ nguyên.',
  button: 'Những lựa chọn này vẫn đúng',
  done: 'Cảm ơn quý vị. Mọi thứ giữ nguyên.',
  newer:
    'Đã có thay đổi từ khi quý vị mở trang này. Danh sách nay cho thấy tình trạng hiện tại. Hãy xem lại, rồi bấm lần nữa.',
};
