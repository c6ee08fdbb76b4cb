import type { FundraisingMessages } from './messages.ts';

/** What the page says of asking for gifts in Italian. */
export const it: FundraisingMessages = {
  text: 'Potremmo chiederle una donazione. Può fermare queste richieste in ogni momento e non le costa nulla. Le Sue cure e le Sue fatture non dipendono mai da questo.',
  stop: 'Fermare tutte le richieste di donazione',
  stopped: 'Ha fermato tutte le richieste di donazione. Solo Lei può permetterle di nuovo.',
  again: 'Potete chiedermelo di nuovo',
};
