import type { PersonMessages } from './messages.ts';

/** The page on which to ask for a person in German. */
export const de: PersonMessages = {
  link: 'Um Kontakt mit einem Menschen bitten',
  title: 'Um Kontakt mit einem Menschen bitten',
  lede: 'Jemand aus unserem Team ruft Sie an oder schreibt Ihnen. Sie müssen nicht sagen, warum.',
  how: 'Wie sollen wir antworten?',
  call: 'Rufen Sie mich an',
  write: 'Schreiben Sie mir eine E-Mail',
  note: 'Eine Notiz, wenn Sie möchten',
  noteHint: 'Bis zu 500 Zeichen. Bitte keine Angaben zur Gesundheit.',
  button: 'Senden',
  emergency: 'Nicht für Notfälle. Im Notfall rufen Sie 911 an.',
  tooLong: ({ count }) => `Die Notiz darf höchstens 500 Zeichen haben. Jetzt sind es ${count}.`,
  asked: ({ day }) => `Danke. Wir haben es erhalten. Jemand aus unserem Team sieht es sich spätestens am ${day} an.`,
  open: ({ day }) =>
    `Sie haben um Kontakt gebeten. Jemand aus unserem Team sieht es sich spätestens am ${day} an. Sie können eine Notiz hinzufügen.`,
  sooner: ({ phone }) => `Brauchen Sie uns früher? Rufen Sie uns an: ${phone}.`,
  stopped: 'Ihre Notiz bittet, Nachrichten zu stoppen. Das haben wir getan. Sie sehen es in Ihrer Auswahl.',
  held: 'Ihre Notiz bittet vielleicht, Nachrichten zu stoppen. Bis jemand sie gelesen hat, halten wir alles zurück, was Sie abstellen dürfen.',
};
