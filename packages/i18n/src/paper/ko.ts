import type { PaperMessages } from './messages.ts';

/** The printed sheet in Korean. */
export const ko: PaperMessages = {
  title: '저희가 보내도 되는 것을 고르세요',
  lede: '휴대전화로 네모를 스캔하세요. 거기서 저희 메시지를 멈추거나, 모든 선택을 볼 수 있는 링크를 받을 수 있습니다. 이유는 말하지 않아도 됩니다.',
  scan: '휴대전화 카메라를 여기에 맞추세요.',
  type: '또는 이 주소를 입력하세요. 줄표는 빼도 됩니다:',
  web: ({ address }) => `또는 ${address}에 가서 이메일 주소나 전화번호를 입력하세요.`,
  call: ({ phone }) => `또는 저희에게 전화하세요: ${phone}.`,
  keep: '이 종이는 계속 쓸 수 있습니다. 누구에게도 선택을 보여 주지 않지만, 가진 사람은 저희 메시지를 멈출 수 있습니다.',
};
