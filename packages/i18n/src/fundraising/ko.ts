import type { FundraisingMessages } from './messages.ts';

/** What the page says of asking for gifts in Korean. */
export const ko: FundraisingMessages = {
  text: '기부를 부탁드릴 수 있습니다. 언제든지 멈출 수 있고 비용이 들지 않습니다. 진료와 청구서는 이것에 절대 좌우되지 않습니다.',
  stop: '모든 기부 요청 멈추기',
  stopped: '모든 기부 요청을 멈추셨습니다. 본인만 다시 허락하실 수 있습니다.',
  again: '다시 부탁해도 됩니다',
};
