import type { HowMessages } from './messages.ts';

/** The page of when and how a person is reached in Vietnamese. */
export const vi: HowMessages = {
  link: 'Chọn khi nào và cách nào chúng tôi liên lạc với quý vị',
  title: 'Khi nào và cách nào chúng tôi liên lạc với quý vị',
  lede: 'Xin cho chúng tôi biết điều gì tiện nhất cho quý vị. Có hiệu lực ngay và quý vị có thể đổi bất cứ lúc nào.',
  when: 'Khi nào chúng tôi được nhắn tin hoặc gọi cho quý vị?',
  anyHours: 'Vào mọi giờ được phép',
  onlyHours: 'Chỉ trong giờ dưới đây',
  notHours: 'Không trong giờ dưới đây',
  from: 'Từ',
  until: 'Đến',
  permitted: ({ from, until }) => `Chúng tôi chỉ nhắn tin hoặc gọi từ ${from} đến ${until}.`,
  zone: ({ zone }) => `Múi giờ: ${zone}.`,
  unknownZone: ({ zone, phone }) =>
    `Chúng tôi không biết múi giờ của quý vị, nên dùng múi giờ này: ${zone}. Để sửa lại, xin gọi: ${phone}.`,
  sunday: ({ time }) => `Chủ nhật, chúng tôi bắt đầu sớm nhất lúc ${time}.`,
  always:
    'Email có thể đến bất cứ giờ nào vì không đổ chuông. Cảnh báo về an toàn của quý vị và những gì luật buộc chúng tôi gửi cũng vậy.',
  language: 'Quý vị muốn dùng ngôn ngữ nào?',
  languageLabel: 'Ngôn ngữ',
  onFile: 'Ngôn ngữ trong hồ sơ',
  languageText:
    'Các trang và tin của chính chúng tôi sẽ dùng ngôn ngữ này. Những nơi liên lạc với quý vị qua chúng tôi được cho biết.',
  way: 'Quý vị thích cách nào nhất?',
  noWay: 'Không thích cách nào hơn',
  wayText:
    'Những nơi liên lạc với quý vị qua chúng tôi được cho biết. Việc này không ngừng gì cả: các cách khác vẫn mở. Để ngừng một cách, xin trở lại các lựa chọn.',
  button: 'Lưu',
  changed: 'Đã lưu. Điều mới là:',
  saysHours: ({ from, until }) => `Tin nhắn và cuộc gọi chỉ từ ${from} đến ${until}.`,
  saysQuiet: ({ from, until }) => `Không tin nhắn, không cuộc gọi từ ${from} đến ${until}.`,
  saysAnyHours: 'Tin nhắn và cuộc gọi vào mọi giờ được phép.',
  saysLanguage: ({ language }) => `Ngôn ngữ: ${language}.`,
  saysOnFile: 'Ngôn ngữ: ngôn ngữ trong hồ sơ.',
  saysWay: ({ way }) => `Cách quý vị thích nhất: ${way}.`,
  saysNoWay: 'Cách quý vị thích nhất: không có.',
  pickRule: 'Xin cho biết chúng tôi được dùng những giờ này hay phải tránh.',
  pickHours: 'Xin chọn giờ kết thúc khác với giờ bắt đầu.',
  tooShort: ({ from, until }) => `Xin để lại cho chúng tôi ít nhất một giờ từ ${from} đến ${until}.`,
  zonesDiffer: ({ phone }) =>
    `Hồ sơ của quý vị có hai múi giờ, nên chúng tôi chưa thể giữ theo giờ. Xin gọi: ${phone}.`,
  noAuthority: ({ phone }) => `Điều này vượt quá những gì quý vị được chọn thay người này. Xin gọi: ${phone}.`,
};
