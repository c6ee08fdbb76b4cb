import type { StopReplyMessages } from './messages.ts';

const bills = '청구서';

/** Confirmations of a stop in Korean. */
export const ko: StopReplyMessages = {
  asksWhich: ({ organisation, choicesAt }) =>
    `${organisation}: 이 번호로 보내는 문자와 자동 전화를 중지했습니다. 이메일은 그대로입니다. 청구서만 중지하려면 이렇게 답장하세요: ${bills}. 다른 종류: ${choicesAt}`,
  partStopped: ({ organisation, choicesAt }) =>
    `${organisation}: 말씀하신 것만 중지했습니다. 선택 보기: ${choicesAt} 모든 문자를 중지하려면 STOP으로 답장하세요.`,
  wrongNumber: ({ organisation, phone }) =>
    `${organisation}: 죄송합니다. 이 번호로는 더 이상 아무것도 보내지 않습니다. 착오였고 저희 환자이시면 전화해 주세요: ${phone}.`,
  bills,
};
