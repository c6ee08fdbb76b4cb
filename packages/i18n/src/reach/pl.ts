import type { ReachMessages } from './messages.ts';

/** The page of where a person may be reached in Polish. */
export const pl: ReachMessages = {
  link: 'Wybierz, jak możemy się kontaktować',
  title: 'Jak możemy się z Tobą kontaktować',
  lede: 'Możesz poprosić, abyśmy używali tylko niektórych adresów lub numerów albo nigdy nie używali niektórych. Działa to od razu. Nie musisz mówić dlaczego.',
  which: 'Czego sobie życzysz?',
  useOnly: 'Używać tylko zaznaczonych',
  neverUse: 'Nigdy nie używać zaznaczonych',
  points: 'Adresy i numery',
  detail: 'Ile może mówić wiadomość?',
  full: 'Tyle co zwykle',
  minimal: 'Tylko „prosimy o telefon”',
  button: 'Zapisz to życzenie',
  now: 'Twoje obecne życzenie',
  onlyThese: ({ addresses }) => `Używamy tylko: ${addresses}.`,
  notThese: ({ addresses }) => `Nigdy nie używamy: ${addresses}.`,
  little: 'Nasze wiadomości mówią tylko „prosimy o telefon”.',
  since: ({ day }) => `Od ${day}`,
  endText: 'Gdy życzenie się skończy, znów będziemy mogli używać wszystkich Twoich danych kontaktowych.',
  endButton: 'Zakończ to życzenie',
  proveText: ({ address }) =>
    `Aby je zakończyć lub pozwolić na więcej, najpierw pokaż, że czytasz pocztę na ${address}.`,
  proveButton: 'Pokaż, że to Ty',
  callText: ({ phone }) => `Aby je zakończyć lub pozwolić na więcej, zadzwoń: ${phone}.`,
  saved: 'Zapisano. Od teraz spełniamy Twoje życzenie. Starsze linki nie pokazują już Twoich wyborów.',
  ended: 'Twoje życzenie się skończyło.',
  pickOne: 'Zaznacz przynajmniej jedno.',
  nothingLeft: 'Zostaw nam przynajmniej jeden sposób kontaktu.',
  needsProof: 'To pozwoliłoby nam używać więcej niż dotąd. Najpierw pokaż, że to Ty.',
  codeTitle: 'Pokaż, że to Ty',
  codeLede: ({ address }) => `Wyślemy kod na ${address}. Wpisz go tutaj. Potem masz 15 minut na dalsze zmiany.`,
};
