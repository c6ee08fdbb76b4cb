import type { HowMessages } from './messages.ts';

/** The page of when and how a person is reached in Korean. */
export const ko: HowMessages = {
  link: '연락받을 시간과 방법 고르기',
  title: '연락받을 시간과 방법',
  lede: '가장 편한 방법을 알려 주세요. 바로 적용되며 언제든지 바꾸실 수 있습니다.',
  when: '언제 문자나 전화를 드려도 될까요?',
  anyHours: '허용된 시간이면 언제든지',
  onlyHours: '아래 시간에만',
  notHours: '아래 시간은 빼고',
  from: '시작',
  until: '끝',
  permitted: ({ from, until }) => `문자와 전화는 ${from}부터 ${until}까지만 드립니다.`,
  zone: ({ zone }) => `시간대: ${zone}.`,
  unknownZone: ({ zone, phone }) => `시간대를 몰라 다음을 씁니다: ${zone}. 바로잡으려면 전화해 주세요: ${phone}.`,
  sunday: ({ time }) => `일요일에는 가장 일러도 ${time}에 시작합니다.`,
  always:
    '이메일은 소리가 나지 않으므로 언제든지 올 수 있습니다. 안전에 관한 경고와 법에 따라 보내야 하는 것도 마찬가지입니다.',
  language: '어떤 언어를 원하세요?',
  languageLabel: '언어',
  onFile: '등록된 언어',
  languageText: '저희 페이지와 메시지에 이 언어를 씁니다. 저희를 통해 연락하는 곳에도 알립니다.',
  way: '어떤 방법이 가장 좋으세요?',
  noWay: '특별히 없음',
  wayText:
    '저희를 통해 연락하는 곳에 알립니다. 아무것도 중지되지 않으며 다른 방법도 그대로 열려 있습니다. 중지하려면 선택 화면으로 돌아가세요.',
  button: '저장',
  changed: '저장했습니다. 바뀐 내용:',
  saysHours: ({ from, until }) => `문자와 전화는 ${from}부터 ${until}까지만.`,
  saysQuiet: ({ from, until }) => `${from}부터 ${until}까지는 문자와 전화 없음.`,
  saysAnyHours: '문자와 전화는 허용된 시간이면 언제든지.',
  saysLanguage: ({ language }) => `언어: ${language}.`,
  saysOnFile: '언어: 등록된 언어.',
  saysWay: ({ way }) => `가장 좋아하는 방법: ${way}.`,
  saysNoWay: '가장 좋아하는 방법: 특별히 없음.',
  pickRule: '이 시간에 연락해도 되는지, 피해야 하는지 골라 주세요.',
  pickHours: '시작과 다른 끝 시간을 고르세요.',
  tooShort: ({ from, until }) => `${from}부터 ${until} 사이에 적어도 한 시간을 남겨 주세요.`,
  zonesDiffer: ({ phone }) =>
    `시간대가 두 개 등록되어 있어 아직 시간을 지켜 드릴 수 없습니다. 전화해 주세요: ${phone}.`,
  noAuthority: ({ phone }) => `이분을 대신해 선택하실 수 있는 범위를 넘습니다. 전화해 주세요: ${phone}.`,
};
