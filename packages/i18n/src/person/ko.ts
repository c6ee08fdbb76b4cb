import type { PersonMessages } from './messages.ts';

/** The page on which to ask for a person in Korean. */
export const ko: PersonMessages = {
  link: '직원에게 연락 요청하기',
  title: '직원에게 연락 요청하기',
  lede: '저희 직원이 전화하거나 글로 답합니다. 이유는 말하지 않아도 됩니다.',
  how: '어떻게 답할까요?',
  call: '전화해 주세요',
  write: '이메일로 보내 주세요',
  note: '메모(원하시면)',
  noteHint: '500자까지 쓸 수 있습니다. 건강에 관한 내용은 쓰지 마세요.',
  button: '보내기',
  emergency: '응급 상황용이 아닙니다. 응급 상황에서는 911에 전화하세요.',
  tooLong: ({ count }) => `메모는 500자까지 쓸 수 있습니다. 지금은 ${count}자입니다.`,
  asked: ({ day }) => `감사합니다. 요청을 받았습니다. 늦어도 ${day}까지 직원이 확인합니다.`,
  open: ({ day }) => `이미 연락을 요청하셨습니다. 늦어도 ${day}까지 직원이 확인합니다. 메모를 더할 수 있습니다.`,
  sooner: ({ phone }) => `더 급하신가요? 전화해 주세요: ${phone}.`,
  stopped: '메모에서 메시지를 멈춰 달라고 하셔서 멈췄습니다. 선택 화면에서 볼 수 있습니다.',
  held: '메모가 메시지를 멈춰 달라는 뜻일 수 있습니다. 직원이 읽을 때까지 멈출 수 있는 것은 모두 보류합니다.',
};
