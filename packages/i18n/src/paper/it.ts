import type { PaperMessages } from './messages.ts';

/** The printed sheet in Italian. */
export const it: PaperMessages = {
  title: 'Scelga che cosa possiamo inviarle',
  lede: 'Inquadri il riquadro con il telefono. Lì può fermare i nostri messaggi o chiedere un link a tutte le sue scelte. Non deve mai dire perché.',
  scan: 'Punti qui la fotocamera del telefono.',
  type: 'Oppure scriva questo indirizzo. I trattini si possono omettere:',
  web: ({ address }) => `Oppure vada su ${address} e scriva la sua e-mail o il suo numero di telefono.`,
  call: ({ phone }) => `Oppure ci chiami: ${phone}.`,
  keep: 'Questo foglio resta valido. Non mostra a nessuno le sue scelte, ma chi lo ha in mano può fermare i nostri messaggi per lei.',
};
