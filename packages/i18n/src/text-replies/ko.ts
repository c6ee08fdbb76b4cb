import type { TextReplyMessages } from './messages.ts';

/** Replies by text in Korean. Korean letters travel as UCS-2: 70 in one part. */
export const ko: TextReplyMessages = {
  stopConfirmed: ({ organisation, choicesAt }) =>
    `${organisation}: 이 번호로 보내는 문자와 자동 전화를 중지했습니다. 이메일은 그대로입니다. 일부 종류를 계속 받으려면: ${choicesAt}`,
  stopConfirmedCancel: ({ organisation, phone }) =>
    `${organisation}: 이 번호로 보내는 문자와 자동 전화를 중지했습니다. 예약이 취소되는 것은 아닙니다. 예약을 취소하려면 전화하세요: ${phone}`,
  startConfirmed: ({ organisation }) =>
    `${organisation}: 이 번호로 문자를 다시 보냅니다. 중지하려면 STOP, 도움이 필요하면 HELP를 보내세요.`,
  help: ({ organisation, phone, choicesAt }) =>
    `${organisation}: 궁금한 점은 ${phone}번으로 전화하세요. 내 선택: ${choicesAt} 문자 및 데이터 요금이 들 수 있습니다. 중지하려면 STOP을 보내세요.`,
  freshLink: ({ organisation, link }) => `${organisation}: 내 선택: ${link} 중지하려면 STOP을 보내세요.`,
  reviewRequest: ({ organisation, link }) =>
    `${organisation}: 선택하신 내용이 아직 맞나요? ${link} 중지하려면 STOP을 보내세요.`,
  formStopNotice: ({ organisation, phone, choicesAt }) =>
    `${organisation}: 양식으로 이곳에 보내는 메시지를 중지해 달라는 요청이 와서 중지했습니다. 본인이 아니면 ${choicesAt} 에서 취소하거나 전화하세요: ${phone}`,
  addressGiven: ({ organisation, phone, choicesAt }) =>
    `${organisation}: 메시지를 받으실 주소나 번호가 하나 더해졌습니다. 본인이 아니면 ${choicesAt} 에서 취소하거나 전화하세요: ${phone}`,
  addressLeft: ({ organisation, phone }) =>
    `${organisation}: 다른 주소나 번호를 알려 주셔서 이곳은 더 이상 쓰지 않습니다. 본인이 아니면 전화하세요: ${phone}`,
  oneTimeCode: ({ organisation, code }) =>
    `${organisation}: 코드는 ${code}입니다. 10분 동안 쓸 수 있습니다. 다른 사람에게 알려 주지 마세요.`,
};
