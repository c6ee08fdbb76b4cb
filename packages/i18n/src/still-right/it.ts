import type { StillRightMessages } from './messages.ts';

/** The question whether choices are still right in Italian. */
export const it: StillRightMessages = {
  heading: 'Va ancora tutto bene così?',
  text: 'Se non vuole cambiare nulla, basta un tocco. Tutto resta com’è.',
  asked:
    'Lo chiediamo ogni tanto. Guardi l’elenco qui sotto. Se non vuole cambiare nulla, basta un tocco. Tutto resta com’è.',
  button: 'Va ancora bene così',
  done: 'Grazie. Tutto resta com’è.',
  newer:
    'Qualcosa è cambiato da quando ha aperto questa pagina. L’elenco mostra ora la situazione attuale. Lo guardi di nuovo, poi prema ancora una volta.',
};
