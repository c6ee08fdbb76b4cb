import type { NotMeMessages } from './messages.ts';

/** “This is not me” in Italian. */
export const it: NotMeMessages = {
  link: 'Non sono io',
  heading: 'Persona sbagliata?',
  text: 'Non conosce la persona a cui era diretto questo messaggio? Basta premere una volta. Non invieremo più nulla a questo indirizzo o numero, nemmeno gli avvisi previsti dalla legge. Senza domande.',
  button: 'Non sono questa persona',
  doneTitle: 'Non scriveremo più lì',
  doneText:
    'Questo indirizzo o numero ora è chiuso ai nostri messaggi. Il nostro personale cercherà quello giusto. I link nei messaggi vecchi non mostrano più nulla della persona.',
  backHeading: 'Era proprio Lei?',
  backText: ({ address }) =>
    `Ha premuto per errore? Possiamo inviare un codice a ${address}. Lo scriva e tutto tornerà come prima.`,
  backButton: 'Ero proprio io',
  backCall: ({ phone }) => `Ha premuto per errore? Ci chiami: ${phone}.`,
  codeLede: ({ address }) =>
    `Inviamo un codice a ${address}. Lo scriva qui. Poi i nostri messaggi potranno arrivarLe di nuovo lì.`,
  numberLede: ({ address }) =>
    `Mostri che ha il telefono ${address}. Allora i nostri messaggi potranno arrivarle di nuovo lì.`,
  backNumber: ({ address }) => `Premuto per errore? Ci mandi un codice via SMS da ${address} e tutto torna come prima.`,
  box: 'Non conosco la persona a cui sono diretti questi messaggi',
  boxHint: 'Allora lì non arriverà più nulla, nemmeno gli avvisi previsti dalla legge.',
};
