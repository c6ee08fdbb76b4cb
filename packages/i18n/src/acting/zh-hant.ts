import type { ActingMessages } from './messages.ts';

/** Who is choosing, in Chinese in traditional script. */
export const zhHant: ActingMessages = {
  link: '替別人選擇？',
  title: '誰在選擇？',
  lede: '如果您替別人選擇，請告訴我們。我們會在每次選擇旁註明。',
  self: '我為自己選擇',
  as: { parent: '我為我的孩子選擇', guardian: '我是監護人', agent: '我持有醫療授權書' },
  until: ({ day }) => `至 ${day}`,
  sees: '您會看到您有權決定的內容。年輕人可以自己決定的照護不會顯示。',
  button: '繼續',
  told: { parent: '您正在為您的孩子選擇。', guardian: '您正在以監護人身分選擇。', agent: '您正在憑醫療授權書選擇。' },
  ends: ({ day }) => `您的選擇權於 ${day} 結束。`,
};
