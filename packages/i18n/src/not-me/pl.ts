import type { NotMeMessages } from './messages.ts';

/** “This is not me” in Polish. */
export const pl: NotMeMessages = {
  link: 'To nie ja',
  heading: 'Niewłaściwa osoba?',
  text: 'Nie zna Pan/Pani osoby, do której była ta wiadomość? Wystarczy nacisnąć raz. Nie wyślemy już niczego na ten adres lub numer, nawet pism wymaganych prawem. Bez pytań.',
  button: 'To nie ja jestem tą osobą',
  doneTitle: 'Nie będziemy tam więcej pisać',
  doneText:
    'Ten adres lub numer jest teraz zamknięty dla naszych wiadomości. Nasi pracownicy poszukają właściwego. Linki ze starych wiadomości nie pokazują już nic o tej osobie.',
  backHeading: 'A jednak to Pan/Pani?',
  backText: ({ address }) =>
    `Naciśnięto przez pomyłkę? Możemy wysłać kod na ${address}. Po jego wpisaniu wszystko będzie tak jak przedtem.`,
  backButton: 'To jednak ja',
  backCall: ({ phone }) => `Naciśnięto przez pomyłkę? Prosimy o telefon: ${phone}.`,
  codeLede: ({ address }) =>
    `Wyślemy kod na ${address}. Proszę go tu wpisać. Wtedy nasze wiadomości znów mogą tam przychodzić.`,
  numberLede: ({ address }) =>
    `Pokaż, że masz telefon ${address}. Wtedy nasze wiadomości znów będą mogły tam przychodzić.`,
  backNumber: ({ address }) =>
    `Naciśnięto przez pomyłkę? Wyślij nam kod SMS-em z ${address}, a wszystko będzie jak przedtem.`,
  box: 'Nie znam osoby, do której są te wiadomości',
  boxHint: 'Wtedy nic więcej tam nie przyjdzie, nawet pisma wymagane prawem.',
};
