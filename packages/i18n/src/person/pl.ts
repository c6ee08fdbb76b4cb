import type { PersonMessages } from './messages.ts';

/** The page on which to ask for a person in Polish. */
export const pl: PersonMessages = {
  link: 'Prośba o kontakt z człowiekiem',
  title: 'Prośba o kontakt z człowiekiem',
  lede: 'Ktoś z naszych pracowników zadzwoni lub napisze. Nie trzeba mówić dlaczego.',
  how: 'Jak mamy odpowiedzieć?',
  call: 'Proszę zadzwonić',
  write: 'Proszę napisać e-mail',
  note: 'Notatka, jeśli jest potrzebna',
  noteHint: 'Do 500 znaków. Proszę pominąć szczegóły o zdrowiu.',
  button: 'Wyślij',
  emergency: 'To nie jest na nagłe przypadki. W nagłym przypadku proszę dzwonić pod 911.',
  tooLong: ({ count }) => `Notatka może mieć do 500 znaków. Teraz ma ${count}.`,
  asked: ({ day }) => `Dziękujemy. Prośba dotarła. Ktoś z naszych pracowników zajmie się nią najpóźniej ${day}.`,
  open: ({ day }) =>
    `Prośba o kontakt została wysłana. Ktoś z naszych pracowników zajmie się nią najpóźniej ${day}. Można dodać notatkę.`,
  sooner: ({ phone }) => `Potrzebna szybsza odpowiedź? Prosimy o telefon: ${phone}.`,
  stopped: 'Notatka prosi o zatrzymanie wiadomości, więc je zatrzymaliśmy. Widać to w wyborach.',
  held: 'Notatka może prosić o zatrzymanie wiadomości. Dopóki ktoś jej nie przeczyta, wstrzymujemy wszystko, co można wyłączyć.',
};
