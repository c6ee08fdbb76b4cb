import type { PermissionMessages } from './messages.ts';

/** The page of a signed permission in Korean. */
export const ko: PermissionMessages = {
  linkSign: ({ what }) => `${what}에 대한 허락`,
  linkAgree: ({ what }) => `문자나 전화에 동의하기: ${what}`,
  title: '나의 허락',
  lede: '허락하신 경우에만 보내 드립니다. 꼭 하실 필요는 없습니다. 진료는 이것에 좌우되지 않습니다.',
  hidden: '본인 확인을 하시기 전에는 여기에 이 종류의 이름을 밝히지 않습니다.',
  prove: ({ address }) =>
    `읽거나 서명하거나 사본을 받으려면 먼저 ${address}(으)로 온 메일을 읽을 수 있음을 확인해 주세요.`,
  callText: ({ phone }) => `서명하거나 동의하려면 전화해 주세요: ${phone}. 종이 양식을 요청하실 수도 있습니다.`,
  live: ({ day }) => `${day}에 서명하셨습니다.`,
  until: ({ day }) => `${day}에 끝납니다.`,
  ending: '허락이 곧 끝납니다. 다시 서명하실 수 있습니다. 하지 않으시면 그대로 끝납니다.',
  expired: ({ day }) => `허락이 ${day}에 끝났습니다. 지금은 보내지 않습니다.`,
  revoked: ({ day }) => `${day}에 허락을 거두셨습니다. 지금은 보내지 않습니다.`,
  document: '서명하실 내용',
  grants: ({ organisation, what }) =>
    `이 글에 적힌 대로 ${organisation}이(가) 저에게 ${what}을(를) 보내는 것을 허락합니다.`,
  element: {
    information: '어떤 정보인가',
    discloses: '누가 쓸 수 있나',
    receives: '누가 받을 수 있나',
    purpose: '무엇을 위한 것인가',
    payment: '누가 돈을 내나',
    revocation: '거두실 수 있습니다',
    conditions: '꼭 하실 필요는 없습니다',
    redisclosure: '다른 곳에 전해지면',
  },
  lastsHeading: '얼마나 지속되나',
  lasts: ({ span }) => `서명한 날부터 ${span}, 그 전에 거두시면 그때까지입니다.`,
  onlyEnglish: ({ phone }) => `이 글은 아직 한국어로 없습니다. 전화하시면 함께 읽어 드립니다: ${phone}.`,
  nameLabel: '성함',
  nameHint: '여기에 성함을 입력하시면 서명이 됩니다.',
  signButton: '이 허락에 서명하기',
  copyHint: '서명하시면 사본이 보입니다. 인쇄하거나 저장하실 수 있고, 전화로 종이 사본을 요청하실 수 있습니다.',
  signed: '서명되었습니다. 지금부터 유효합니다.',
  ended: '거두셨습니다. 지금부터 보내지 않습니다.',
  agreed: '동의하셨습니다. 지금부터 유효합니다.',
  revokeText: '언제든지 거두실 수 있습니다. 바로 끝납니다. 코드가 필요 없고, 이유를 말씀하실 필요도 없습니다.',
  revokeButton: '나의 허락 거두기',
  copyHeading: '서명하신 사본',
  copyElsewhere: ({ phone }) => `서명은 하셨지만 이 페이지에서 하신 것이 아닙니다. 사본은 전화로 요청하세요: ${phone}.`,
  signedBy: ({ name }) => `서명: ${name}`,
  signedDay: ({ day }) => `서명한 날: ${day}`,
  agreeHeading: {
    SMS: ({ number }) => `${number}(으)로 문자`,
    VOICE: ({ number }) => `${number}(으)로 전화`,
  },
  wording: {
    SMS: ({ organisation, what }) =>
      `${organisation}이(가) 이 번호로 저에게 자동 문자를 보내는 데 동의합니다: ${what}. 진료를 받거나 무엇을 사기 위해 동의할 필요는 없습니다. 요금제에 따라 문자 요금이 나올 수 있습니다. STOP을 보내 언제든지 멈출 수 있습니다.`,
    VOICE: ({ organisation, what }) =>
      `${organisation}이(가) 이 번호로 저에게 자동 또는 녹음된 메시지로 전화하는 데 동의합니다: ${what}. 진료를 받거나 무엇을 사기 위해 동의할 필요는 없습니다. 통화 중이나 이 페이지에서 언제든지 멈출 수 있습니다.`,
  },
  agreeButton: {
    SMS: '문자에 동의',
    VOICE: '전화에 동의',
  },
  shared: ({ address, phone }) => `다른 분도 ${address}을(를) 쓰십니다. 동의하시려면 전화해 주세요: ${phone}.`,
  needsName: '성함을 입력하세요. 그것이 서명입니다.',
  otherText: '이 페이지가 열려 있는 동안 글이 바뀌었습니다. 다시 읽고 서명해 주세요.',
  needsProof: '시간이 조금 지났습니다. 먼저 본인 확인을 다시 해 주세요.',
  nothing: '지금은 여기에 서명하실 것이 없습니다.',
  showNames: '전체 이름 보기',
  namesShown: '본인 확인을 하셨으므로 최대 15분 동안 모든 이름이 보입니다.',
};
