import type { NotMeMessages } from './messages.ts';

/** “This is not me” in Korean. */
export const ko: NotMeMessages = {
  link: '제가 아닙니다',
  heading: '다른 사람에게 갔나요?',
  text: '이 메시지를 받을 사람을 모르시나요? 한 번만 누르세요. 그러면 이 주소나 번호로는 법이 요구하는 안내까지 포함해 아무것도 보내지 않습니다. 이유는 묻지 않습니다.',
  button: '저는 이 사람이 아닙니다',
  doneTitle: '그곳으로는 더 보내지 않겠습니다',
  doneText:
    '이 주소나 번호로는 이제 저희 메시지가 가지 않습니다. 직원이 맞는 곳을 찾겠습니다. 이전 메시지의 링크에는 그 사람에 관한 것이 더 이상 보이지 않습니다.',
  backHeading: '본인이 맞으셨나요?',
  backText: ({ address }) =>
    `잘못 누르셨나요? ${address}(으)로 코드를 보내 드릴 수 있습니다. 코드를 입력하면 모든 것이 전과 같아집니다.`,
  backButton: '본인이 맞습니다',
  backCall: ({ phone }) => `잘못 누르셨나요? 전화해 주세요: ${phone}.`,
  codeLede: ({ address }) =>
    `${address}(으)로 코드를 보냅니다. 여기에 입력하세요. 그러면 메시지가 그곳으로 다시 갈 수 있습니다.`,
  numberLede: ({ address }) =>
    `${address} 전화를 가지고 계심을 확인해 주세요. 그러면 저희 메시지가 다시 그곳으로 갈 수 있습니다.`,
  backNumber: ({ address }) =>
    `잘못 누르셨나요? ${address}에서 저희에게 코드를 문자로 보내 주시면 모두 전과 같아집니다.`,
  box: '이 메시지를 받을 사람을 모릅니다',
  boxHint: '그러면 법이 요구하는 안내까지 포함해 그곳으로 아무것도 가지 않습니다.',
};
