import type { StillRightMessages } from './messages.ts';

/** The question whether choices are still right in Korean. */
export const ko: StillRightMessages = {
  heading: '지금도 모두 맞나요?',
  text: '바꿀 것이 없으면 한 번만 누르면 됩니다. 모두 그대로 둡니다.',
  asked: '저희는 가끔 여쭤봅니다. 아래 목록을 봐 주세요. 바꿀 것이 없으면 한 번만 누르면 됩니다. 모두 그대로 둡니다.',
  button: '지금도 맞습니다',
  done: '감사합니다. 모두 그대로 둡니다.',
  newer: '이 페이지를 연 뒤에 바뀐 것이 있습니다. 이제 목록은 지금 상태입니다. 다시 보고 한 번 더 눌러 주세요.',
};
