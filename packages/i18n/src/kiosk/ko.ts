import type { KioskMessages } from './messages.ts';

/** The device at the desk in Korean. */
export const ko: KioskMessages = {
  bar: '저희 기기를 사용하고 계십니다. 끝나면 여기를 누르세요:',
  done: '다 했습니다',
  limit: ({ minutes }) => `고른 것을 저장하세요. 이 페이지는 ${minutes}분 동안 누르지 않으면 닫힙니다.`,
  stillTitle: '아직 계신가요?',
  stillText: ({ seconds }) =>
    `다른 사람이 보지 못하도록 이 페이지는 ${seconds}초 뒤에 닫힙니다. 저장한 것은 그대로입니다.`,
  goOn: '네, 계속합니다',
  endTitle: '감사합니다. 기기를 돌려주세요.',
  endText: '이 페이지는 닫혔습니다. 아무도 돌아갈 수 없습니다.',
  changed: '방금 바꾸신 것:',
  nothing: '바꾸신 것이 없습니다.',
  idle: '한동안 누르지 않아서 닫혔습니다.',
};
