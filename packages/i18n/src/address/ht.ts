import type { AddressMessages } from './messages.ts';

/** The page of a new address or number of one's own in Haitian Creole. */
export const ht: AddressMessages = {
  title: 'Sèvi ak yon lòt imèl oswa nimewo',
  lede: 'Ban nou yon adrès imèl oswa yon nimewo telefòn ki pou ou. Nou verifye l ak yon kòd. Apre sa se li nou sèvi anvan.',
  prove: ({ address }) => `Montre dabò ou ka li lapòs ki rive nan ${address}.`,
  proveNumber: ({ address }) => `Montre dabò ou gen telefòn ${address} nan.`,
  notice: 'Nou di tou nan adrès ou te genyen anvan yo ke gen yon bagay ki chanje. Nou pa ekri nouvo a la.',
  none: 'Bay yon adrès imèl oswa yon nimewo telefòn.',
  one: 'Bay yon sèl alafwa.',
  already: 'Nou gen sa a deja.',
  sendButton: 'Verifye l ak yon kòd',
  waiting: 'Rete yon sèl etap',
  sentText: ({ address }) => `Si ${address} resevwa tèks nou yo, gen yon kòd k ap vini. Li bon pou 10 minit.`,
  codeLabel: 'Kòd nou te voye a',
  noCode: 'Tape sis chif kòd la.',
  instead: 'Èske gen youn nan sa yo ou pa sèvi ankò? Make l.',
  noText:
    'Pa gen tèks ki rive? Si yon moun te di STOP ak nimewo sa a, nou pa gen dwa voye tèks ba li. Lè sa a, voye yon kòd ban nou nan nimewo a.',
  waitText: 'Nou poko sèvi ak li. Pou kontinye, montre dabò se ou menm.',
  withdrawButton: 'Pa sèvi ak li',
  withdrawn: 'Nou bliye adrès oswa nimewo sa a.',
  saved: ({ address }) => `Anrejistre. Depi kounye a nou sèvi ak ${address} anvan.`,
  stopped: 'Yo te sispann kèk mesaj nou yo la anvan. Ou ka limen yo pou tèt ou.',
  elsewhere: 'Yon moun te sispann kèk mesaj nou yo la anvan. Mesaj sa yo toujou ale nan lòt adrès oswa nimewo ou yo.',
  wish: 'Demann ou sou kote nou ka jwenn ou toujou bon.',
  given: 'Sa ou te ban nou isit la',
  takeBack: ({ address }) => `Pa sèvi ak ${address} ankò`,
  comeBack: ({ addresses }) => `Lè sa a nou sèvi ak ${addresses} ankò.`,
  takenBack: 'Fini. Nou pa sèvi ak li ankò.',
  gave: ({ address }) => `Te bay yon adrès oswa nimewo ki pou li: ${address}.`,
  left: ({ addresses }) => `Te di li pa sèvi ak ${addresses} ankò.`,
};
