import type { CodeMessages } from './messages.ts';

/** The page of the one-time code in Korean. */
export const ko: CodeMessages = {
  link: ({ address }) => `${address}(으)로 이메일 다시 받기`,
  title: '이메일 다시 받기',
  lede: ({ address }) =>
    `누군가 ${address}(으)로 가는 저희 이메일을 중단했습니다. 다시 받으시려면 그 주소로 온 이메일을 읽으실 수 있음을 확인해 주세요. 다른 분에게는 아무것도 바뀌지 않습니다.`,
  sendButton: '코드 받기',
  sent: ({ address }) => `${address}(으)로 코드를 보냈습니다. 10분 동안 쓸 수 있습니다.`,
  label: '이메일에 있는 코드',
  hint: '숫자 여섯 자리입니다. 붙여 넣어도 됩니다.',
  checkButton: '코드 확인',
  sendAgain: '코드 다시 받기',
  wrong: ({ left }) => `코드가 맞지 않습니다. 남은 횟수: ${left}.`,
  over: '이 코드는 더 이상 쓸 수 없습니다. 새 코드를 받으세요.',
  noCode: '이메일에 있는 숫자 여섯 자리를 입력하세요.',
  tooMany: ({ phone }) => `지금은 코드를 충분히 보냈습니다. 한 시간 뒤에 다시 하시거나 ${phone}(으)로 전화하세요.`,
  proved: ({ address }) => `감사합니다. ${address}(으)로 받고 싶은 것을 켜고 저장하세요. 15분 안에 하시면 됩니다.`,
  number: {
    link: ({ address }) => `${address}에서 문자와 전화를 다시 받기`,
    title: '문자와 전화 다시 받기',
    lede: ({ address }) =>
      `누군가 ${address}(으)로 가는 문자나 전화를 중지했습니다. 다시 받으시려면 이 전화기를 가지고 계신지 확인해 주세요. 이 번호를 쓰는 다른 분에게는 아무것도 바뀌지 않습니다.`,
    showButton: '코드 보기',
    textThis: ({ address, number }) => `${address}에서 이 코드를 ${number}(으)로 문자로 보내 주세요:`,
    lives: '10분 동안 유효합니다. 저희는 문자로 답하지 않습니다.',
    open: '문자 앱 열기',
    sentButton: '보냈습니다',
    notYet: ({ address }) =>
      `아직 문자를 받지 못했습니다. 잠시 기다린 뒤 버튼을 다시 눌러 주세요. ${address}에서 보내셔야 합니다.`,
    another: '다른 코드 보기',
  },
};
