import type { PhoneLineMessages } from './messages.ts';

/** The phone line in Italian. */
export const it: PhoneLineMessages = {
  chooseLanguage: ({ key }) => `Per l’italiano, prema ${key}.`,
  greeting: ({ organisation }) => `Grazie per aver chiamato ${organisation}.`,
  stopAll: 'Per non ricevere più chiamate automatiche e SMS a questo numero, prema 1.',
  oneKind: 'Per fermare un solo tipo, scelga un tasto.',
  kind: ({ kind, key }) => `${kind}: prema ${key}.`,
  message: 'Per lasciare un messaggio a una persona, prema 0. Può anche dire che cosa desidera.',
  stoppedAll: ({ organisation }) =>
    `Fatto. Da ${organisation} non arriveranno più chiamate automatiche né SMS a questo numero.`,
  stoppedKind: ({ kind }) => `Fatto. A questo numero non arriveranno più chiamate e SMS di questo tipo: ${kind}.`,
  stoppedAsked: 'Fatto. Quello che ha chiesto di fermare è fermato.',
  more: 'Per fermare altro, scelga di nuovo. Oppure riagganci.',
  held: 'Abbiamo annotato ciò che ha detto. Una persona lo leggerà. Fino ad allora tratteniamo tutti i messaggi a questo numero che si possono fermare.',
  passedOn: 'Abbiamo annotato ciò che ha detto. Una persona lo leggerà.',
  again: 'Non abbiamo capito.',
  nothingChanged: 'Non è cambiato nulla.',
  otherWays: ({ form, phone }) =>
    `Può anche rispondere STOP a uno dei nostri SMS, usare il modulo su ${form} o chiamare il numero ${phone} per parlare con una persona.`,
  otherWaysHere: ({ form }) => `Può anche rispondere STOP a uno dei nostri SMS o usare il modulo su ${form}.`,
  withheld:
    'Non vediamo il suo numero, quindi non possiamo fermare i messaggi. Attivi la visualizzazione del numero e richiami.',
  record: 'Lasci il messaggio dopo il segnale. Ha due minuti. Poi prema il tasto cancelletto o riagganci.',
  recorded:
    'Grazie. Una persona ascolterà il suo messaggio. Fino ad allora tratteniamo tutti i messaggi a questo numero che si possono fermare.',
  nothingRecorded: 'Non abbiamo sentito nessun messaggio.',
  goodbye: 'Arrivederci.',
  keyWords: ['zero', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'],
  personWords: 'messaggio, lasciare un messaggio, persona, una persona, operatore, parlare con una persona',
};
