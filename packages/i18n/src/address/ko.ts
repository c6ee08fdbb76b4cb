import type { AddressMessages } from './messages.ts';

/** The page of a new address or number of one's own in Korean. */
export const ko: AddressMessages = {
  title: '다른 이메일이나 번호 쓰기',
  lede: '본인의 이메일 주소나 전화번호를 알려 주세요. 코드로 확인한 다음 그것을 먼저 씁니다.',
  prove: ({ address }) => `먼저 ${address}(으)로 온 메일을 읽을 수 있음을 확인해 주세요.`,
  proveNumber: ({ address }) => `먼저 ${address} 전화를 가지고 계심을 확인해 주세요.`,
  notice: '전에 쓰시던 주소에도 바뀐 것이 있다고 알립니다. 새 주소는 거기에 쓰지 않습니다.',
  none: '이메일 주소나 전화번호를 입력해 주세요.',
  one: '한 번에 하나만 입력해 주세요.',
  already: '이미 가지고 있는 것입니다.',
  sendButton: '코드로 확인하기',
  waiting: '한 단계 남았습니다',
  sentText: ({ address }) => `${address}에서 문자를 받을 수 있다면 코드가 가는 중입니다. 10분 동안 쓸 수 있습니다.`,
  codeLabel: '보내 드린 코드',
  noCode: '코드의 숫자 여섯 자리를 입력해 주세요.',
  instead: '이제 쓰지 않는 것이 있나요? 표시해 주세요.',
  noText:
    '문자가 오지 않았나요? 누군가 이 번호로 STOP이라고 보낸 적이 있으면 이 번호로 문자를 보낼 수 없습니다. 그러면 이 번호에서 저희에게 코드를 문자로 보내 주세요.',
  waitText: '아직 쓰지 않고 있습니다. 계속하려면 먼저 본인 확인을 해 주세요.',
  withdrawButton: '쓰지 않기',
  withdrawn: '그 주소나 번호를 지웠습니다.',
  saved: ({ address }) => `저장했습니다. 이제 ${address}(을)를 먼저 씁니다.`,
  stopped: '그곳으로 가는 메시지 중 일부가 전에 중지되었습니다. 본인 것은 다시 켤 수 있습니다.',
  elsewhere: '전에 누군가 그곳으로 가는 메시지 일부를 중지했습니다. 그 메시지는 계속 다른 주소나 번호로 갑니다.',
  wish: '연락드려도 되는 곳에 대한 요청은 그대로 적용됩니다.',
  given: '여기서 알려 주신 것',
  takeBack: ({ address }) => `${address} 그만 쓰기`,
  comeBack: ({ addresses }) => `그러면 ${addresses}(을)를 다시 씁니다.`,
  takenBack: '완료했습니다. 더 이상 쓰지 않습니다.',
  gave: ({ address }) => `본인의 주소나 번호를 알려 주셨습니다: ${address}.`,
  left: ({ addresses }) => `${addresses}(을)를 더 이상 쓰지 않는다고 하셨습니다.`,
};
