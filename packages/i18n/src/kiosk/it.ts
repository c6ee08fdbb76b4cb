import type { KioskMessages } from './messages.ts';

/** The device at the desk in Italian. */
export const it: KioskMessages = {
  bar: 'Sta usando il nostro dispositivo. Quando ha finito, prema qui:',
  done: 'Ho finito',
  limit: ({ minutes }) => `Salvi ciò che sceglie. Questa pagina si chiude dopo ${minutes} minuti senza premere nulla.`,
  stillTitle: 'È ancora qui?',
  stillText: ({ seconds }) =>
    `Questa pagina si chiude tra ${seconds} secondi, perché nessun altro la veda. Ciò che ha salvato resta salvato.`,
  goOn: 'Sì, continua',
  endTitle: 'Grazie. Restituisca il dispositivo, per favore.',
  endText: 'Questa pagina è chiusa. Nessuno può tornarci.',
  changed: 'Che cosa ha cambiato poco fa:',
  nothing: 'Non ha cambiato nulla.',
  idle: 'Si è chiusa perché per un po’ non è stato premuto nulla.',
};
