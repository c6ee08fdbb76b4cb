import type { StopReplyMessages } from './messages.ts';

const bills = 'FAKTI';

/** Confirmations of a stop in Haitian Creole. */
export const ht: StopReplyMessages = {
  asksWhich: ({ organisation, choicesAt }) =>
    `${organisation}: nou sispann tèks ak apèl otomatik. Imèl yo pa chanje. Pou sispann fakti sèlman, reponn ${bills}. Lòt kalite: ${choicesAt}`,
  partStopped: ({ organisation, choicesAt }) =>
    `${organisation}: nou sispann sa ou te mande a sèlman. Chwa ou yo: ${choicesAt} Reponn STOP pou sispann tout tèks.`,
  wrongNumber: ({ organisation, phone }) =>
    `${organisation}: padon. Nou p ap voye anyen ankò sou nimewo sa a. Si se te yon erè epi ou se pasyan nou, rele ${phone}.`,
  bills,
};
