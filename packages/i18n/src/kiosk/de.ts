import type { KioskMessages } from './messages.ts';

/** The device at the desk in German. */
export const de: KioskMessages = {
  bar: 'Sie benutzen unser Gerät. Wenn Sie fertig sind, drücken Sie hier:',
  done: 'Ich bin fertig',
  limit: ({ minutes }) => `Speichern Sie Ihre Auswahl. Diese Seite schließt nach ${minutes} Minuten ohne Eingabe.`,
  stillTitle: 'Sind Sie noch da?',
  stillText: ({ seconds }) =>
    `Diese Seite schließt in ${seconds} Sekunden, damit niemand sonst sie sieht. Was Sie gespeichert haben, bleibt.`,
  goOn: 'Ja, weiter',
  endTitle: 'Danke. Bitte geben Sie das Gerät zurück.',
  endText: 'Diese Seite ist geschlossen. Niemand kann zu ihr zurück.',
  changed: 'Was Sie eben geändert haben:',
  nothing: 'Sie haben nichts geändert.',
  idle: 'Sie wurde geschlossen, weil eine Weile nichts gedrückt wurde.',
};
