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
};
