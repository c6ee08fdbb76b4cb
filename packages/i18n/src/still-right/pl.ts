import type { StillRightMessages } from './messages.ts';

/** The question whether choices are still right in Polish. */
export const pl: StillRightMessages = {
  heading: 'Czy wszystko się zgadza?',
  text: 'Jeśli nic nie ma się zmienić, wystarczy jedno naciśnięcie. Wszystko zostanie, jak jest.',
  asked:
    'Pytamy o to co jakiś czas. Proszę spojrzeć na listę poniżej. Jeśli nic nie ma się zmienić, wystarczy jedno naciśnięcie. Wszystko zostanie, jak jest.',
  button: 'To się nadal zgadza',
  done: 'Dziękujemy. Wszystko zostaje, jak jest.',
  newer:
    'Coś się zmieniło od otwarcia tej strony. Lista pokazuje teraz, jak jest. Proszę spojrzeć jeszcze raz i ponownie nacisnąć.',
};
