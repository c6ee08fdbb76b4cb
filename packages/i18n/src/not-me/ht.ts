import type { NotMeMessages } from './messages.ts';

/** “This is not me” in Haitian Creole. */
export const ht: NotMeMessages = {
  link: 'Se pa mwen menm',
  heading: 'Move moun?',
  text: 'Ou pa konnen moun mesaj sa a te pou li a? Peze yon sèl fwa. Nou p ap voye anyen ankò nan adrès oswa nimewo sa a, pa menm avi lalwa mande. San kesyon.',
  button: 'Se pa mwen ki moun sa a',
  doneTitle: 'Nou p ap ekri la ankò',
  doneText:
    'Adrès oswa nimewo sa a fèmen kounye a pou mesaj nou yo. Ekip nou an ap chèche bon an. Lyen ki nan ansyen mesaj nou yo pa montre anyen sou moun nan ankò.',
  backHeading: 'Se te ou menm vre?',
  backText: ({ address }) =>
    `Ou te peze pa erè? Nou ka voye yon kòd nan ${address}. Tape l epi tout bagay ap tounen jan yo te ye anvan.`,
  backButton: 'Se te mwen menm vre',
  backCall: ({ phone }) => `Ou te peze pa erè? Rele nou: ${phone}.`,
  codeLede: ({ address }) =>
    `Nou voye yon kòd nan ${address}. Tape l isit la. Apre sa, mesaj nou yo ka rive jwenn ou la ankò.`,
  numberLede: ({ address }) => `Montre ou gen telefòn ${address} nan. Apre sa mesaj nou yo ka rive jwenn ou la ankò.`,
  backNumber: ({ address }) =>
    `Ou peze pa erè? Voye yon kòd ban nou pa tèks nan ${address}, epi tout bagay tounen jan yo te ye.`,
  box: 'Mwen pa konnen moun mesaj sa yo pou li a',
  boxHint: 'Lè sa a anyen p ap rive la ankò, pa menm avi lalwa mande.',
};
