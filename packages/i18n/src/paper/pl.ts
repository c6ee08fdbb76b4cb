import type { PaperMessages } from './messages.ts';

/** The printed sheet in Polish. */
export const pl: PaperMessages = {
  title: 'Proszę wybrać, co możemy wysyłać',
  lede: 'Proszę zeskanować kwadrat telefonem. Można tam zatrzymać nasze wiadomości albo poprosić o link do wszystkich ustawień. Nigdy nie trzeba mówić dlaczego.',
  scan: 'Proszę skierować tu aparat telefonu.',
  type: 'Albo proszę wpisać ten adres. Kreski można pominąć:',
  web: ({ address }) => `Albo proszę wejść na ${address} i wpisać adres e-mail lub numer telefonu.`,
  call: ({ phone }) => `Albo proszę do nas zadzwonić: ${phone}.`,
  keep: 'Ta kartka pozostaje ważna. Nikomu nie pokazuje ustawień, ale kto ją ma, może zatrzymać nasze wiadomości.',
};
