import type { RecordMessages } from './messages.ts';

/** The page of a person’s own record in Polish. */
export const pl: RecordMessages = {
  link: 'Pobierz swoje dane',
  title: 'Swoje dane',
  lede: 'Wszystko, co przechowujemy o wyborach. Tę stronę można wydrukować lub pobrać.',
  asOf: ({ day }) => `Stan na ${day}`,
  download: 'Pobierz jako plik',
  downloadHint: 'Plik jest w formacie JSON, który mogą odczytać inne programy.',
  maskedText: ({ address }) =>
    `Adresy są skrócone, a niektóre nazwy ukryte. Aby zobaczyć wszystko, proszę pokazać, że można czytać pocztę pod adresem ${address}.`,
  maskedCall: ({ phone }) =>
    `Adresy są skrócone, a niektóre nazwy ukryte. Aby otrzymać wszystko, prosimy o telefon: ${phone}.`,
  whole: 'Tożsamość została potwierdzona. Adresy i nazwy są widoczne w całości.',
  choices: 'Co możemy wysyłać',
  addresses: 'Adresy i numery',
  none: 'Brak',
  permissions: 'Podpisane zgody',
  permission: ({ what, day }) => `Na ${what}, od ${day}`,
  permissionUntil: ({ what, from, until }) => `Na ${what}, od ${from} do ${until}`,
  wishes: 'Prośby o to, gdzie się kontaktujemy',
  pauses: 'Przerwy',
  pause: ({ what, from, until }) => `Żadnych wiadomości o ${what} od ${from} do ${until}`,
  codeLede: ({ address }) =>
    `Wyślemy kod na ${address}. Proszę go tu wpisać. Wtedy przez 15 minut widać wszystkie dane w całości.`,
};
