import type { NotMeMessages } from './messages.ts';

/** “This is not me” in German. */
export const de: NotMeMessages = {
  link: 'Das bin ich nicht',
  heading: 'Falsche Person?',
  text: 'Kennen Sie die Person nicht, für die diese Nachricht war? Ein Druck genügt. Wir senden dann nichts mehr an diese Adresse oder Nummer, auch keine Mitteilungen, die das Gesetz verlangt. Ohne Fragen.',
  button: 'Ich bin nicht diese Person',
  doneTitle: 'Wir schreiben nicht mehr dorthin',
  doneText:
    'Diese Adresse oder Nummer ist jetzt für unsere Nachrichten gesperrt. Unser Team sucht die richtige. Links in unseren alten Nachrichten zeigen nichts mehr über die Person.',
  backHeading: 'Waren Sie es doch?',
  backText: ({ address }) =>
    `Aus Versehen gedrückt? Wir können einen Code an ${address} senden. Geben Sie ihn ein, dann ist alles wie vorher.`,
  backButton: 'Doch, das war ich',
  backCall: ({ phone }) => `Aus Versehen gedrückt? Rufen Sie uns an: ${phone}.`,
  codeLede: ({ address }) =>
    `Wir senden einen Code an ${address}. Geben Sie ihn hier ein. Dann dürfen unsere Nachrichten dort wieder zu Ihnen kommen.`,
  numberLede: ({ address }) =>
    `Zeigen Sie, dass Sie das Telefon ${address} haben. Dann können unsere Nachrichten Sie dort wieder erreichen.`,
  backNumber: ({ address }) =>
    `Aus Versehen gedrückt? Senden Sie uns einen Code per SMS von ${address}, und alles ist wie vorher.`,
  box: 'Ich kenne die Person nicht, für die diese Nachrichten sind',
  boxHint: 'Dann kommt dort nichts mehr an, auch keine Mitteilungen, die das Gesetz verlangt.',
};
