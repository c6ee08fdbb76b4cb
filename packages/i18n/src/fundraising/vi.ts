import type { FundraisingMessages } from './messages.ts';

/** What the page says of asking for gifts in Vietnamese. */
export const vi: FundraisingMessages = {
  text: 'Chúng tôi có thể xin quý vị đóng góp. Quý vị có thể dừng việc này bất cứ lúc nào và không tốn gì. Việc chăm sóc và hóa đơn của quý vị không bao giờ phụ thuộc vào điều này.',
  stop: 'Dừng mọi lời xin đóng góp',
  stopped: 'Quý vị đã dừng mọi lời xin đóng góp. Chỉ quý vị mới có thể cho phép lại.',
  again: 'Quý vị có thể hỏi tôi lại',
};
