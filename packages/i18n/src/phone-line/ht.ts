import type { PhoneLineMessages } from './messages.ts';

/** The phone line in Haitian Creole. A French voice reads it, so each sentence is said again in English. */
export const ht: PhoneLineMessages = {
  chooseLanguage: ({ key }) => `Pou kreyòl ayisyen, peze ${key}.`,
  greeting: ({ organisation }) => `Mèsi paske ou rele ${organisation}.`,
  stopAll: 'Pou sispann tout apèl otomatik ak mesaj tèks sou nimewo sa a, peze 1.',
  oneKind: 'Pou sispann yon sèl kalite, chwazi yon touch.',
  kind: ({ kind, key }) => `${kind}: peze ${key}.`,
  message: 'Pou kite yon mesaj pou yon moun, peze 0. Ou ka di sa ou vle tou.',
  stoppedAll: ({ organisation }) =>
    `Se fèt. ${organisation} pa p voye apèl otomatik ni mesaj tèks sou nimewo sa a ankò.`,
  stoppedKind: ({ kind }) => `Se fèt. Sou nimewo sa a, nou sispann kalite apèl ak tèks sa a: ${kind}.`,
  stoppedAsked: 'Se fèt. Sa ou te mande nou sispann lan, nou sispann li.',
  more: 'Pou sispann lòt bagay, chwazi ankò. Oswa rakwoche.',
  held: 'Nou ekri sa ou di a. Yon moun ap li l. Anvan sa, nou kenbe tout mesaj sou nimewo sa a ki ka sispann.',
  passedOn: 'Nou ekri sa ou di a. Yon moun ap li l.',
  again: 'Nou pa konprann.',
  nothingChanged: 'Anyen pa chanje.',
  otherWays: ({ form, phone }) =>
    `Ou ka reponn youn nan tèks nou yo ak mo STOP, sèvi ak fòmilè ki nan ${form}, oswa rele ${phone} pou pale ak yon moun.`,
  otherWaysHere: ({ form }) => `Ou ka reponn youn nan tèks nou yo ak mo STOP, oswa sèvi ak fòmilè ki nan ${form}.`,
  withheld: 'Nou pa ka wè nimewo ou, kidonk nou pa ka sispann mesaj yo. Montre nimewo ou epi rele ankò.',
  record: 'Kite mesaj ou apre son an. Ou gen de minit. Apre sa, peze touch dyèz la oswa rakwoche.',
  recorded: 'Mèsi. Yon moun ap koute mesaj ou a. Anvan sa, nou kenbe tout mesaj sou nimewo sa a ki ka sispann.',
  nothingRecorded: 'Nou pa tande okenn mesaj.',
  goodbye: 'Orevwa.',
  keyWords: ['zewo', 'en', 'de', 'twa', 'kat', 'senk', 'sis', 'sèt', 'uit', 'nèf'],
  personWords: 'mesaj, kite yon mesaj, moun, yon moun, operatè, pale ak yon moun',
};
