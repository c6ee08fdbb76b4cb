import type { PersonMessages } from './messages.ts';

/** The page on which to ask for a person in Vietnamese. */
export const vi: PersonMessages = {
  link: 'Xin gặp một người',
  title: 'Xin gặp một người',
  lede: 'Một nhân viên của chúng tôi sẽ gọi hoặc viết cho quý vị. Quý vị không cần nói lý do.',
  how: 'Chúng tôi nên trả lời thế nào?',
  call: 'Gọi cho tôi',
  write: 'Viết email cho tôi',
  note: 'Ghi chú, nếu quý vị muốn',
  noteHint: 'Tối đa 500 ký tự. Xin đừng ghi chi tiết về sức khỏe.',
  button: 'Gửi',
  emergency: 'Không dùng cho trường hợp khẩn cấp. Khi khẩn cấp, hãy gọi 911.',
  tooLong: ({ count }) => `Ghi chú tối đa 500 ký tự. Hiện có ${count}.`,
  asked: ({ day }) => `Cảm ơn. Chúng tôi đã nhận được. Một nhân viên sẽ xem chậm nhất là ${day}.`,
  open: ({ day }) =>
    `Quý vị đã xin gặp một người. Một nhân viên sẽ xem chậm nhất là ${day}. Quý vị có thể thêm ghi chú.`,
  sooner: ({ phone }) => `Cần sớm hơn? Hãy gọi cho chúng tôi: ${phone}.`,
  stopped: 'Ghi chú của quý vị yêu cầu dừng tin, nên chúng tôi đã dừng. Quý vị thấy điều đó trong các lựa chọn.',
  held: 'Ghi chú của quý vị có thể yêu cầu dừng tin. Cho đến khi có người đọc, chúng tôi giữ lại mọi thứ quý vị có thể dừng.',
};
