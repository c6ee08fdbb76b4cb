import type { ActingMessages } from './messages.ts';

/** Who is choosing, in Chinese in simplified script. */
export const zhHans: ActingMessages = {
  link: '替别人选择？',
  title: '谁在选择？',
  lede: '如果您替别人选择，请告诉我们。我们会在每次选择旁注明。',
  self: '我为自己选择',
  as: { parent: '我为我的孩子选择', guardian: '我是监护人', agent: '我持有医疗授权书' },
  until: ({ day }) => `至 ${day}`,
  sees: '您会看到您有权决定的内容。年轻人可以自己决定的护理不会显示。',
  button: '继续',
  told: { parent: '您正在为您的孩子选择。', guardian: '您正在以监护人身份选择。', agent: '您正在凭医疗授权书选择。' },
  ends: ({ day }) => `您的选择权于 ${day} 结束。`,
};
