import type { PhoneLineMessages } from './messages.ts';

/** The phone line in Korean. */
export const ko: PhoneLineMessages = {
  chooseLanguage: ({ key }) => `한국어는 ${key}번을 누르세요.`,
  greeting: ({ organisation }) => `${organisation}에 전화해 주셔서 감사합니다.`,
  stopAll: '이 번호로 오는 모든 자동 전화와 문자 메시지를 중지하려면 1번을 누르세요.',
  oneKind: '한 종류만 중지하려면 번호를 고르세요.',
  kind: ({ kind, key }) => `${kind}: ${key}번을 누르세요.`,
  message: '직원에게 메시지를 남기려면 0번을 누르세요. 원하는 것을 말씀하셔도 됩니다.',
  stoppedAll: ({ organisation }) =>
    `완료되었습니다. ${organisation}에서 이 번호로 더 이상 자동 전화나 문자 메시지를 보내지 않습니다.`,
  stoppedKind: ({ kind }) => `완료되었습니다. 이 번호로 오는 다음 종류의 전화와 문자를 중지했습니다: ${kind}.`,
  stoppedAsked: '완료되었습니다. 요청하신 것을 중지했습니다.',
  more: '더 중지하려면 다시 고르세요. 아니면 그냥 끊으셔도 됩니다.',
  held: '말씀하신 내용을 적어 두었습니다. 직원이 읽을 것입니다. 그때까지 이 번호로 가는, 중지할 수 있는 모든 메시지를 보류합니다.',
  passedOn: '말씀하신 내용을 적어 두었습니다. 직원이 읽을 것입니다.',
  again: '알아듣지 못했습니다.',
  nothingChanged: '바뀐 것은 없습니다.',
  otherWays: ({ form, phone }) =>
    `저희 문자에 STOP이라고 답하거나, ${form}의 양식을 쓰거나, ${phone}번으로 전화해 직원과 통화하실 수도 있습니다.`,
  otherWaysHere: ({ form }) => `저희 문자에 STOP이라고 답하거나, ${form}의 양식을 쓰실 수도 있습니다.`,
  withheld: '번호가 보이지 않아 메시지를 중지할 수 없습니다. 발신 번호 표시를 켜고 다시 전화해 주세요.',
  record: '신호음 뒤에 메시지를 남겨 주세요. 시간은 2분입니다. 끝나면 우물 정자를 누르거나 끊으세요.',
  recorded:
    '감사합니다. 직원이 메시지를 들을 것입니다. 그때까지 이 번호로 가는, 중지할 수 있는 모든 메시지를 보류합니다.',
  nothingRecorded: '메시지가 들리지 않았습니다.',
  goodbye: '안녕히 계세요.',
  keyWords: ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'],
  personWords: '메시지, 메시지 남기기, 직원, 상담원, 상담원 연결, 사람',
};
