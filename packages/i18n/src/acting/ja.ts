import type { ActingMessages } from './messages.ts';

/** Who is choosing, in Japanese. */
export const ja: ActingMessages = {
  link: 'ほかの方のために選びますか？',
  title: 'どなたが選びますか？',
  lede: 'ほかの方のために選ぶときは、お知らせください。選ぶたびにそのことを記録します。',
  self: '自分のために選ぶ',
  as: { parent: '自分の子どものために選ぶ', guardian: '後見人である', agent: '医療の委任状を持っている' },
  until: ({ day }) => `${day}まで`,
  sees: 'あなたが決められる内容が表示されます。若い方が一人で決められる診療は表示されません。',
  button: '続ける',
  told: {
    parent: 'お子さんのために選んでいます。',
    guardian: '後見人として選んでいます。',
    agent: '委任状にもとづいて選んでいます。',
  },
  ends: ({ day }) => `選ぶ権利は${day}に終わります。`,
};
