import type { HowMessages } from './messages.ts';

/** The page of when and how a person is reached in Haitian Creole. */
export const ht: HowMessages = {
  link: 'Chwazi kilè ak kijan nou kontakte ou',
  title: 'Kilè ak kijan nou kontakte ou',
  lede: 'Di nou sa ki pi bon pou ou. Sa kòmanse touswit, epi ou ka chanje l nenpòt lè.',
  when: 'Kilè nou ka voye tèks ba ou oswa rele ou?',
  from: 'Depi',
  until: 'Jiska',
  zone: ({ zone }) => `Fizo orè: ${zone}.`,
  unknownZone: ({ zone, phone }) =>
    `Nou pa konnen fizo orè ou, kidonk nou pran sa a: ${zone}. Pou korije sa, rele nou: ${phone}.`,
  sunday: ({ time }) => `Lè dimanch, nou kòmanse a ${time} pi bonè.`,
  always:
    'Yon imèl ka rive nenpòt lè: li pa sonnen. Se menm jan pou yon avètisman sou sekirite ou, ak sa lalwa fè nou voye.',
  language: 'Ki lang ou vle?',
  languageLabel: 'Lang',
  onFile: 'Sa ki nan dosye ou',
  languageText: 'Paj ak mesaj pa nou yo sèvi avè l. Nou di sa bay moun k ap ekri ou pase pa nou.',
  way: 'Ki mwayen ou pi renmen?',
  noWay: 'Okenn preferans',
  wayText:
    'Nou di sa bay moun k ap ekri ou pase pa nou. Li pa sispann anyen: lòt mwayen yo rete louvri. Pou sispann youn, tounen nan chwa ou yo.',
  button: 'Anrejistre',
  changed: 'Anrejistre. Men sa ki nouvo:',
  saysHours: ({ from, until }) => `Tèks ak apèl sèlman depi ${from} jiska ${until}.`,
  saysAnyHours: 'Tèks ak apèl nenpòt lè ki pèmèt.',
  saysLanguage: ({ language }) => `Lang: ${language}.`,
  saysOnFile: 'Lang: sa ki nan dosye ou.',
  saysWay: ({ way }) => `Mwayen ou pi renmen: ${way}.`,
  saysNoWay: 'Mwayen ou pi renmen: okenn preferans.',
  pickHours: 'Chwazi yon fen ki vin apre kòmansman an.',
  tooShort: ({ from, until }) => `Kite pou nou omwen inèdtan ant ${from} ak ${until}.`,
  zonesDiffer: ({ phone }) => `Nou gen de fizo orè pou ou, kidonk nou poko ka respekte lè yo. Rele nou: ${phone}.`,
  noAuthority: ({ phone }) => `Sa depase sa ou ka chwazi pou moun sa a. Rele nou: ${phone}.`,
};
