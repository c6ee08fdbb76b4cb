import type { CodeMessages } from './messages.ts';

/** The page of the one-time code in Polish. */
export const pl: CodeMessages = {
  link: ({ address }) => `Znów otrzymywać e-maile na ${address}`,
  title: 'Znów otrzymywać e-maile',
  lede: ({ address }) =>
    `Ktoś zatrzymał nasze e-maile na ${address}. Aby znów je otrzymywać, proszę pokazać, że ma się dostęp do poczty, która tam przychodzi. Dla innych nic się nie zmieni.`,
  sendButton: 'Wyślij mi kod',
  sent: ({ address }) => `Kod jest w drodze na ${address}. Działa przez 10 minut.`,
  label: 'Kod z e-maila',
  hint: 'Sześć cyfr. Można je wkleić.',
  checkButton: 'Sprawdź kod',
  sendAgain: 'Wyślij inny kod',
  wrong: ({ left }) => `To nie ten kod. Pozostałe próby: ${left}.`,
  over: 'Ten kod już nie działa. Proszę wysłać inny.',
  noCode: 'Proszę wpisać sześć cyfr z e-maila.',
  tooMany: ({ phone }) => `Na razie wysłaliśmy dość kodów. Proszę poczekać godzinę albo zadzwonić: ${phone}.`,
  proved: ({ address }) =>
    `Dziękujemy. Proszę włączyć to, co ma przychodzić na ${address}, i zapisać. Jest na to 15 minut.`,
  number: {
    link: ({ address }) => `Znów otrzymywać SMS-y i telefony na ${address}`,
    title: 'Znów otrzymywać SMS-y i telefony',
    lede: ({ address }) =>
      `Ktoś zatrzymał nasze SMS-y lub telefony na ${address}. Aby znów je otrzymywać, proszę pokazać, że ten telefon jest u Pani/Pana. Dla innych osób z tym numerem nic się nie zmienia.`,
    showButton: 'Pokaż kod',
    textThis: ({ address, number }) => `Proszę wysłać ten kod SMS-em z ${address} na ${number}:`,
    lives: 'Działa przez 10 minut. Nie odpisujemy SMS-em.',
    open: 'Otwórz wiadomości',
    sentButton: 'Wysłano',
    notYet: ({ address }) =>
      `Nie mamy jeszcze tego SMS-a. Proszę chwilę poczekać i nacisnąć przycisk jeszcze raz. Musi przyjść z ${address}.`,
    another: 'Pokaż inny kod',
  },
};
