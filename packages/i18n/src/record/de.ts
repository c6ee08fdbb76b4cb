import type { RecordMessages } from './messages.ts';

/** The page of a person’s own record in German. */
export const de: RecordMessages = {
  link: 'Ihre Angaben herunterladen',
  title: 'Ihre Angaben',
  lede: 'Alles, was wir zu Ihrer Auswahl aufbewahren. Sie können diese Seite drucken oder herunterladen.',
  asOf: ({ day }) => `Stand: ${day}`,
  download: 'Als Datei herunterladen',
  downloadHint: 'Die Datei ist in JSON, einer Form, die andere Programme lesen können.',
  maskedText: ({ address }) =>
    `Adressen sind gekürzt und einige Namen verborgen. Um alles zu sehen, zeigen Sie, dass Sie die Post an ${address} lesen können.`,
  maskedCall: ({ phone }) =>
    `Adressen sind gekürzt und einige Namen verborgen. Rufen Sie uns an, um alles zu erhalten: ${phone}.`,
  whole: 'Sie haben gezeigt, dass Sie es sind. Adressen und Namen stehen ganz da.',
  choices: 'Was wir Ihnen senden dürfen',
  addresses: 'Adressen und Nummern',
  none: 'Keine',
  permissions: 'Unterschriebene Erlaubnisse',
  permission: ({ what, day }) => `Für ${what}, seit ${day}`,
  permissionUntil: ({ what, from, until }) => `Für ${what}, von ${from} bis ${until}`,
  wishes: 'Wünsche dazu, wo wir Sie erreichen',
  pauses: 'Pausen',
  pause: ({ what, from, until }) => `Keine Nachrichten zu ${what} von ${from} bis ${until}`,
  codeLede: ({ address }) =>
    `Wir senden einen Code an ${address}. Geben Sie ihn hier ein. Dann sehen Sie Ihre Angaben 15 Minuten lang ganz.`,
};
