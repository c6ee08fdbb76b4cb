import type { ActingMessages } from './messages.ts';

/** Who is choosing, in Vietnamese. */
export const vi: ActingMessages = {
  link: 'Quý vị chọn thay cho người khác?',
  title: 'Ai đang chọn?',
  lede: 'Nếu quý vị chọn thay cho người khác, hãy cho chúng tôi biết. Chúng tôi ghi điều đó bên mỗi lựa chọn.',
  self: 'Tôi chọn cho chính mình',
  as: {
    parent: 'Tôi chọn cho con tôi',
    guardian: 'Tôi là người giám hộ',
    agent: 'Tôi có giấy ủy quyền chăm sóc sức khỏe',
  },
  until: ({ day }) => `đến ${day}`,
  sees: 'Quý vị sẽ thấy những gì quý vị có quyền quyết định. Việc chăm sóc mà người trẻ được tự quyết định thì không hiển thị.',
  button: 'Tiếp tục',
  told: {
    parent: 'Quý vị đang chọn cho con của mình.',
    guardian: 'Quý vị đang chọn với tư cách người giám hộ.',
    agent: 'Quý vị đang chọn theo giấy ủy quyền.',
  },
  ends: ({ day }) => `Quyền chọn của quý vị kết thúc vào ${day}.`,
};
