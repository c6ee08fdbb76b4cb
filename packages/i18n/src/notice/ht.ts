import type { NoticeMessages } from './messages.ts';

/** The opt-out notice in Haitian Creole. Its letters (à, è, ò) are all in GSM-7. */
export const ht: NoticeMessages = {
  from: ({ organisation }) => `Se ${organisation} ki voye mesaj sa a ba ou.`,
  stop: ({ link }) => `Sispann mesaj sa yo oswa chwazi sa ou vle resevwa: ${link}`,
  stopLinkText: 'Sispann mesaj sa yo oswa chwazi sa ou vle resevwa',
  gifts: 'Ou ka kanpe tout demann pou don nenpòt lè. Sa pa koute anyen, epi swen ou pa janm depann de sa.',
  chooseChannel: ({ link }) => `Chwazi kijan ou vle resevwa mesaj sa yo: ${link}`,
  chooseChannelLinkText: 'Chwazi kijan ou vle resevwa mesaj sa yo',
  alwaysSent: ({ link }) => `Nou dwe toujou voye mesaj sa a. Chwazi ki lòt mesaj ou vle resevwa: ${link}`,
  alwaysSentLinkText: 'Chwazi ki lòt mesaj ou vle resevwa',
  reply: ({ replyAddress }) => `Oswa ekri SISPANN bay ${replyAddress}`,
  call: ({ phone }) => `Oswa rele ${phone}`,
  smsSentence: ({ link }) => `Reponn STOP pou sispann tèks yo. Chwa ou yo: ${link}`,
  voicePrompt: ({ organisation, phone }) =>
    `Pou sispann apèl otomatik ak mesaj tèks ${organisation} voye sou nimewo sa a, peze 1 kounye a, oswa rele ${phone} nenpòt lè.`,
};
