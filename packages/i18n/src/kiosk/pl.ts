import type { KioskMessages } from './messages.ts';

/** The device at the desk in Polish. */
export const pl: KioskMessages = {
  bar: 'Używają Państwo naszego urządzenia. Po zakończeniu proszę nacisnąć tutaj:',
  done: 'Gotowe',
  limit: ({ minutes }) => `Proszę zapisać wybór. Ta strona zamknie się po ${minutes} min bez naciśnięcia.`,
  stillTitle: 'Czy nadal ktoś tu jest?',
  stillText: ({ seconds }) =>
    `Ta strona zamknie się za ${seconds} s, żeby nikt inny jej nie zobaczył. Co zapisano, zostaje zapisane.`,
  goOn: 'Tak, dalej',
  endTitle: 'Dziękujemy. Proszę oddać urządzenie.',
  endText: 'Ta strona jest zamknięta. Nikt nie może do niej wrócić.',
  changed: 'Co właśnie zmieniono:',
  nothing: 'Niczego nie zmieniono.',
  idle: 'Zamknęła się, bo przez jakiś czas nic nie naciśnięto.',
};
