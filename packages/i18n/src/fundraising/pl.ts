import type { FundraisingMessages } from './messages.ts';

/** What the page says of asking for gifts in Polish. */
export const pl: FundraisingMessages = {
  text: 'Możemy prosić Cię o datek. Możesz to zatrzymać w każdej chwili i nic to nie kosztuje. Twoje leczenie i rachunki nigdy od tego nie zależą.',
  stop: 'Zatrzymaj wszystkie prośby o datki',
  stopped: 'Wszystkie prośby o datki są zatrzymane. Tylko Ty możesz znów na nie pozwolić.',
  again: 'Możecie mnie znów prosić',
};
