import type { NoticeMessages } from './messages.ts';

/** The opt-out notice in Korean. */
export const ko: NoticeMessages = {
  from: ({ organisation }) => `${organisation}에서 보내 드린 메시지입니다.`,
  stop: ({ link }) => `이 메시지를 중지하거나 받을 내용을 선택하세요: ${link}`,
  stopLinkText: '이 메시지를 중지하거나 받을 내용을 선택하세요',
  gifts: '모든 기부 요청을 언제든지 멈출 수 있습니다. 비용이 들지 않으며, 진료는 이것에 절대 좌우되지 않습니다.',
  chooseChannel: ({ link }) => `이 메시지를 받을 방법을 선택하세요: ${link}`,
  chooseChannelLinkText: '이 메시지를 받을 방법을 선택하세요',
  alwaysSent: ({ link }) => `이 메시지는 저희가 반드시 보내야 합니다. 그 밖에 받을 내용을 선택하세요: ${link}`,
  alwaysSentLinkText: '그 밖에 받을 내용을 선택하세요',
  reply: ({ replyAddress }) => `또는 ${replyAddress} 주소로 STOP이라고 써서 보내세요`,
  call: ({ phone }) => `또는 ${phone}번으로 전화하세요`,
  smsSentence: ({ link }) => `문자를 중지하려면 STOP 회신. 내 선택: ${link}`,
  voicePrompt: ({ organisation, phone }) =>
    `${organisation}에서 이 번호로 보내는 자동 전화와 문자를 중지하려면 지금 1번을 누르시거나, 언제든지 ${phone}번으로 전화하세요.`,
};
