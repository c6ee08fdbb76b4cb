import type { HowMessages } from './messages.ts';

/** The page of when and how a person is reached in German. */
export const de: HowMessages = {
  link: 'Wählen, wann und wie wir Sie erreichen',
  title: 'Wann und wie wir Sie erreichen',
  lede: 'Sagen Sie uns, was Ihnen am besten passt. Es gilt sofort, und Sie können es jederzeit ändern.',
  when: 'Wann dürfen wir Ihnen SMS schicken oder Sie anrufen?',
  anyHours: 'Zu jeder erlaubten Stunde',
  onlyHours: 'Nur zu den Zeiten unten',
  notHours: 'Nicht zu den Zeiten unten',
  from: 'Von',
  until: 'Bis',
  permitted: ({ from, until }) => `SMS und Anrufe kommen nur zwischen ${from} und ${until}.`,
  zone: ({ zone }) => `Zeitzone: ${zone}.`,
  unknownZone: ({ zone, phone }) =>
    `Wir kennen Ihre Zeitzone nicht und nehmen darum diese: ${zone}. Um das zu ändern, rufen Sie uns an: ${phone}.`,
  sunday: ({ time }) => `Sonntags beginnen wir frühestens um ${time}.`,
  always:
    'Eine E-Mail kann zu jeder Stunde kommen: Sie klingelt nicht. Das gilt auch für Warnungen zu Ihrer Sicherheit und für das, was wir nach dem Gesetz senden müssen.',
  language: 'Welche Sprache möchten Sie?',
  languageLabel: 'Sprache',
  onFile: 'Die in Ihrer Akte',
  languageText: 'Unsere eigenen Seiten und Nachrichten verwenden sie. Wer Ihnen über uns schreibt, erfährt es.',
  way: 'Welcher Weg ist Ihnen am liebsten?',
  noWay: 'Keiner bevorzugt',
  wayText:
    'Wer Ihnen über uns schreibt, erfährt es. Es stoppt nichts: Die anderen Wege bleiben offen. Um einen zu stoppen, gehen Sie zurück zu Ihrer Auswahl.',
  button: 'Speichern',
  changed: 'Gespeichert. Das ist neu:',
  saysHours: ({ from, until }) => `SMS und Anrufe nur von ${from} bis ${until}.`,
  saysQuiet: ({ from, until }) => `Keine SMS und keine Anrufe von ${from} bis ${until}.`,
  saysAnyHours: 'SMS und Anrufe zu jeder erlaubten Stunde.',
  saysLanguage: ({ language }) => `Sprache: ${language}.`,
  saysOnFile: 'Sprache: die in Ihrer Akte.',
  saysWay: ({ way }) => `Am liebsten: ${way}.`,
  saysNoWay: 'Am liebsten: kein bestimmter Weg.',
  pickRule: 'Sagen Sie uns, ob wir diese Zeiten nutzen dürfen oder meiden sollen.',
  pickHours: 'Wählen Sie ein Ende, das nicht gleich dem Beginn ist.',
  tooShort: ({ from, until }) => `Lassen Sie uns mindestens eine Stunde zwischen ${from} und ${until}.`,
  zonesDiffer: ({ phone }) =>
    `In Ihrer Akte stehen zwei Zeitzonen. Darum können wir uns noch nicht an Stunden halten. Rufen Sie uns an: ${phone}.`,
  noAuthority: ({ phone }) => `Das ist mehr, als Sie für diese Person wählen dürfen. Rufen Sie uns an: ${phone}.`,
};
