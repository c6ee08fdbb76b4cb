import type { CodeMessages } from './messages.ts';

/** The page of the one-time code in Italian. */
export const it: CodeMessages = {
  link: ({ address }) => `Ricevere di nuovo le e-mail a ${address}`,
  title: 'Ricevere di nuovo le e-mail',
  lede: ({ address }) =>
    `Qualcuno ha fermato le nostre e-mail a ${address}. Per riceverle di nuovo, mostri che può leggere la posta che arriva lì. Per gli altri non cambia nulla.`,
  sendButton: 'Inviatemi un codice',
  sent: ({ address }) => `Un codice è in arrivo a ${address}. Vale 10 minuti.`,
  label: 'Codice dell’e-mail',
  hint: 'Sei cifre. Può incollarle.',
  checkButton: 'Controlla il codice',
  sendAgain: 'Invia un altro codice',
  wrong: ({ left }) => `Non è il codice giusto. Tentativi rimasti: ${left}.`,
  over: 'Questo codice non vale più. Ne chieda un altro.',
  noCode: 'Scriva le sei cifre dell’e-mail.',
  tooMany: ({ phone }) => `Per ora abbiamo inviato abbastanza codici. Aspetti un’ora o chiami il ${phone}.`,
  proved: ({ address }) => `Grazie. Attivi ciò che vuole ricevere a ${address}, poi salvi. Ha 15 minuti.`,
  number: {
    link: ({ address }) => `Ricevere di nuovo SMS e chiamate al ${address}`,
    title: 'Ricevere di nuovo SMS e chiamate',
    lede: ({ address }) =>
      `Qualcuno ha fermato i nostri SMS o le nostre chiamate al ${address}. Per riceverli di nuovo, mostri che ha questo telefono. Per chi altro usa il numero non cambia nulla.`,
    showButton: 'Mostrami un codice',
    textThis: ({ address, number }) => `Invii questo codice per SMS dal ${address} al ${number}:`,
    lives: 'Vale 10 minuti. Non rispondiamo per SMS.',
    open: 'Apri i miei SMS',
    sentButton: 'L’ho inviato',
    notYet: ({ address }) =>
      `Il suo SMS non è ancora arrivato. Aspetti un momento e prema di nuovo il pulsante. Deve arrivare dal ${address}.`,
    another: 'Mostrami un altro codice',
  },
};
