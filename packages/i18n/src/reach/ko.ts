import type { ReachMessages } from './messages.ts';

/** The page of where a person may be reached in Korean. */
export const ko: ReachMessages = {
  link: '연락받을 곳 고르기',
  title: '연락드려도 되는 곳',
  lede: '일부 주소나 번호만 쓰거나, 일부는 절대 쓰지 말라고 요청하실 수 있습니다. 바로 적용됩니다. 이유는 말하지 않으셔도 됩니다.',
  which: '어떻게 할까요?',
  useOnly: '제가 표시한 것만 사용',
  neverUse: '제가 표시한 것은 절대 사용하지 않음',
  points: '주소와 번호',
  detail: '메시지에 얼마나 담아도 되나요?',
  full: '평소처럼',
  minimal: '“전화 주세요”만',
  button: '이 요청 저장',
  now: '지금의 요청',
  onlyThese: ({ addresses }) => `${addresses}만 사용합니다.`,
  notThese: ({ addresses }) => `${addresses}은(는) 절대 사용하지 않습니다.`,
  little: '저희 메시지에는 “전화 주세요”라고만 적습니다.',
  since: ({ day }) => `${day}부터`,
  endText: '요청이 끝나면 저희가 가진 모든 연락처를 다시 쓸 수 있습니다.',
  endButton: '이 요청 끝내기',
  proveText: ({ address }) =>
    `요청을 끝내거나 더 허용하려면 먼저 ${address}(으)로 온 메일을 읽을 수 있음을 확인해 주세요.`,
  proveButton: '본인 확인하기',
  callText: ({ phone }) => `요청을 끝내거나 더 허용하려면 전화해 주세요: ${phone}.`,
  saved: '저장했습니다. 지금부터 요청대로 합니다. 예전 링크로는 더 이상 선택을 볼 수 없습니다.',
  ended: '요청이 끝났습니다.',
  pickOne: '하나 이상 표시해 주세요.',
  nothingLeft: '연락할 방법을 하나 이상 남겨 주세요.',
  needsProof: '이전보다 더 많이 쓰게 됩니다. 먼저 본인 확인을 해 주세요.',
  codeTitle: '본인 확인',
  codeLede: ({ address }) =>
    `${address}(으)로 코드를 보냅니다. 여기에 입력해 주세요. 그 뒤 15분 동안 더 바꿀 수 있습니다.`,
};
