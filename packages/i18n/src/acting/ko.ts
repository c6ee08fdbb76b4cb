import type { ActingMessages } from './messages.ts';

/** Who is choosing, in Korean. */
export const ko: ActingMessages = {
  link: '다른 사람을 대신해 선택하시나요?',
  title: '누가 선택하나요?',
  lede: '다른 사람을 대신해 선택하신다면 알려 주세요. 선택할 때마다 함께 기록합니다.',
  self: '나 자신을 위해 선택합니다',
  as: { parent: '내 자녀를 위해 선택합니다', guardian: '나는 후견인입니다', agent: '의료 위임장을 가지고 있습니다' },
  until: ({ day }) => `${day}까지`,
  sees: '결정하실 수 있는 내용이 보입니다. 청소년이 혼자 결정할 수 있는 진료는 보이지 않습니다.',
  button: '계속',
  told: {
    parent: '자녀를 대신해 선택하고 계십니다.',
    guardian: '후견인으로서 선택하고 계십니다.',
    agent: '의료 위임장으로 선택하고 계십니다.',
  },
  ends: ({ day }) => `선택하실 수 있는 권리는 ${day}에 끝납니다.`,
};
