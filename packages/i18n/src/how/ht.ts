import type { HowMessages } from './messages.ts';

/** The page of when and how a person is reached in Haitian Creole. */
export const ht: HowMessages = {
  link: 'Chwazi kilè ak kijan nou kontakte ou',
  title: 'Kilè ak kijan nou kontakte ou',
  lede: 'Di nou sa ki pi bon pou ou. Sa kòmanse touswit, epi ou ka chanje l nenpòt lè.',
  when: 'Kilè nou ka voye tèks ba ou oswa rele ou?',
  anyHours: 'Nenpòt lè ki pèmèt',
  onlyHours: 'Sèlman nan lè ki anba yo',
  notHours: 'Pa nan lè ki anba yo',
  from: 'Depi',
  until: 'Jiska',
  permitted: ({ from, until }) => `Nou voye tèks oswa rele sèlman depi ${from} jiska ${until}.`,
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
  saysQuiet: ({ from, until }) => `Okenn tèks ni apèl depi ${from} jiska ${until}.`,
  saysAnyHours: 'Tèks ak apèl nenpòt lè ki pèmèt.',
  saysLanguage: ({ language }) => `Lang: ${language}.`,
  saysOnFile: 'Lang: sa ki nan dosye ou.',
  saysWay: ({ way }) => `Mwayen ou pi renmen: ${way}.`,
  saysNoWay: 'Mwayen ou pi renmen: okenn preferans.',
  pickRule: 'Di nou si nou ka sèvi ak lè sa yo oswa si nou dwe evite yo.',
  pickHours: 'Chwazi yon fen ki pa menm ak kòmansman an.',
  tooShort: ({ from, until }) => `Kite pou nou omwen inèdtan ant ${from} ak ${until}.`,
  zonesDiffer: ({ phone }) => `Nou gen de fizo orè pou ou, kidonk nou poko ka respekte lè yo. Rele nou: ${phone}.`,
  noAuthority: ({ phone }) => `Sa depase sa ou ka chwazi pou moun sa a. Rele nou: ${phone}.`,
};
