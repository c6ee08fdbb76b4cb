import type { CodeMessages } from './messages.ts';

/** The page of the one-time code in Haitian Creole. */
export const ht: CodeMessages = {
  link: ({ address }) => `Resevwa imèl nan ${address} ankò`,
  title: 'Resevwa imèl ankò',
  lede: ({ address }) =>
    `Yon moun te kanpe imèl nou yo nan ${address}. Pou resevwa yo ankò, montre nou ou ka li lèt ki rive la. Pou lòt moun, anyen pa chanje.`,
  sendButton: 'Voye yon kòd ban mwen',
  sent: ({ address }) => `Yon kòd nan wout pou ${address}. L ap bon pou 10 minit.`,
  label: 'Kòd ki nan imèl la',
  hint: 'Sis chif. Ou ka kole yo.',
  checkButton: 'Tcheke kòd la',
  sendAgain: 'Voye yon lòt kòd',
  wrong: ({ left }) => `Se pa kòd la sa. Kantite esè ki rete: ${left}.`,
  over: 'Kòd sa a pa bon ankò. Mande yon lòt.',
  noCode: 'Tape sis chif ki nan imèl la.',
  tooMany: ({ phone }) => `Nou voye ase kòd pou kounye a. Tann inèdtan, oswa rele ${phone}.`,
  proved: ({ address }) => `Mèsi. Limen sa ou vle resevwa nan ${address}, epi anrejistre. Ou gen 15 minit.`,
  number: {
    link: ({ address }) => `Resevwa mesaj ak apèl sou ${address} ankò`,
    title: 'Resevwa mesaj ak apèl ankò',
    lede: ({ address }) =>
      `Yon moun te sispann mesaj oswa apèl nou yo sou ${address}. Pou resevwa yo ankò, montre telefòn sa a nan men ou. Anyen pa chanje pou lòt moun ki sèvi ak nimewo a.`,
    showButton: 'Montre m yon kòd',
    textThis: ({ address, number }) => `Voye kòd sa a pa tèks soti nan ${address} pou ${number}:`,
    lives: 'Li bon pou 10 minit. Nou pap reponn pa tèks.',
    open: 'Louvri aplikasyon mesaj mwen',
    sentButton: 'Mwen voye li',
    notYet: ({ address }) =>
      `Nou poko resevwa tèks ou a. Tann yon ti moman, epi peze bouton an ankò. Li dwe soti nan ${address}.`,
    another: 'Montre m yon lòt kòd',
  },
};
