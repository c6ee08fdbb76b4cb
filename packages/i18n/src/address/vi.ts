import type { AddressMessages } from './messages.ts';

/** The page of a new address or number of one's own in Vietnamese. */
export const vi: AddressMessages = {
  title: 'Dùng email hoặc số khác',
  lede: 'Xin cho chúng tôi một địa chỉ email hoặc số điện thoại của chính quý vị. Chúng tôi kiểm tra bằng một mã. Sau đó chúng tôi dùng nó trước tiên.',
  prove: ({ address }) => `Trước hết hãy chứng tỏ quý vị đọc được thư gửi tới ${address}.`,
  proveNumber: ({ address }) => `Trước hết hãy chứng tỏ quý vị đang giữ điện thoại ${address}.`,
  notice:
    'Chúng tôi cũng báo cho các địa chỉ trước đây của quý vị biết là có thay đổi. Chúng tôi không viết địa chỉ mới ở đó.',
  none: 'Xin nhập địa chỉ email hoặc số điện thoại.',
  one: 'Mỗi lần chỉ nhập một.',
  already: 'Chúng tôi đã có cái này rồi.',
  sendButton: 'Kiểm tra bằng mã',
  waiting: 'Còn một bước',
  sentText: ({ address }) =>
    `Nếu ${address} nhận được tin nhắn của chúng tôi, mã đang được gửi tới. Mã có hiệu lực 10 phút.`,
  codeLabel: 'Mã chúng tôi đã gửi',
  noCode: 'Nhập sáu chữ số của mã.',
  instead: 'Quý vị không còn dùng cái nào trong số này? Hãy đánh dấu.',
  noText:
    'Không có tin nhắn? Nếu có người từng nhắn STOP từ số này, chúng tôi không được nhắn tới đó. Khi ấy xin nhắn cho chúng tôi một mã từ số này.',
  waitText: 'Chúng tôi chưa dùng nó. Để tiếp tục, trước hết hãy chứng tỏ là quý vị.',
  withdrawButton: 'Không dùng nó',
  withdrawn: 'Chúng tôi đã quên địa chỉ hoặc số đó.',
  saved: ({ address }) => `Đã lưu. Từ bây giờ chúng tôi dùng ${address} trước tiên.`,
  stopped: 'Một số tin nhắn của chúng tôi tới đó đã bị dừng trước đây. Quý vị có thể bật lại cho mình.',
  elsewhere:
    'Trước đây có người đã dừng một số tin nhắn của chúng tôi tới đó. Các tin ấy vẫn đến những địa chỉ hoặc số khác của quý vị.',
  wish: 'Yêu cầu của quý vị về nơi liên lạc vẫn có hiệu lực.',
  given: 'Những gì quý vị đã cho chúng tôi ở đây',
  takeBack: ({ address }) => `Không dùng ${address} nữa`,
  comeBack: ({ addresses }) => `Khi đó chúng tôi lại dùng ${addresses}.`,
  takenBack: 'Xong. Chúng tôi không dùng nó nữa.',
  gave: ({ address }) => `Đã cho chúng tôi một địa chỉ hoặc số của mình: ${address}.`,
  left: ({ addresses }) => `Đã nói là không còn dùng ${addresses}.`,
};
