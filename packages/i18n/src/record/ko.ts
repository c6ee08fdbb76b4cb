import type { RecordMessages } from './messages.ts';

/** The page of a person’s own record in Korean. */
export const ko: RecordMessages = {
  link: '내 기록 내려받기',
  title: '내 기록',
  lede: '선택에 관해 저희가 보관하는 모든 것입니다. 이 페이지를 인쇄하거나 내려받을 수 있습니다.',
  asOf: ({ day }) => `${day} 기준`,
  download: '파일로 내려받기',
  downloadHint: '파일은 다른 프로그램이 읽을 수 있는 JSON 형식입니다.',
  maskedText: ({ address }) =>
    `주소는 줄여서 보이고 일부 이름은 숨겨져 있습니다. 모두 보려면 ${address}의 메일을 읽을 수 있음을 보여 주세요.`,
  maskedCall: ({ phone }) => `주소는 줄여서 보이고 일부 이름은 숨겨져 있습니다. 모두 받으려면 전화해 주세요: ${phone}.`,
  whole: '본인임을 보여 주셨습니다. 주소와 이름이 모두 보입니다.',
  choices: '보내 드릴 수 있는 것',
  addresses: '주소와 번호',
  none: '없음',
  permissions: '서명한 허락',
  permission: ({ what, day }) => `${what}, ${day}부터`,
  permissionUntil: ({ what, from, until }) => `${what}, ${from}부터 ${until}까지`,
  wishes: '연락 방법에 관한 요청',
  pauses: '일시 중지',
  pause: ({ from, until, what }) => `${from}부터 ${until}까지 ${what} 메시지 없음`,
  codeLede: ({ address }) =>
    `${address}(으)로 코드를 보냅니다. 여기에 입력하세요. 그러면 15분 동안 기록 전체를 볼 수 있습니다.`,
};
