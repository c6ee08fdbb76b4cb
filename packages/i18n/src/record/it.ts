import type { RecordMessages } from './messages.ts';

/** The page of a person’s own record in Italian. */
export const it: RecordMessages = {
  link: 'Scaricare i Suoi dati',
  title: 'I Suoi dati',
  lede: 'Tutto ciò che conserviamo sulle Sue scelte. Può stampare questa pagina o scaricarla.',
  asOf: ({ day }) => `Situazione al ${day}`,
  download: 'Scarica come file',
  downloadHint: 'Il file è in JSON, un formato che altri programmi sanno leggere.',
  maskedText: ({ address }) =>
    `Gli indirizzi sono abbreviati e alcuni nomi sono nascosti. Per vedere tutto, mostri che può leggere la posta di ${address}.`,
  maskedCall: ({ phone }) =>
    `Gli indirizzi sono abbreviati e alcuni nomi sono nascosti. Ci chiami per avere tutto: ${phone}.`,
  whole: 'Ha mostrato che è Lei. Indirizzi e nomi sono mostrati per intero.',
  choices: 'Ciò che possiamo inviarLe',
  addresses: 'Indirizzi e numeri',
  none: 'Niente',
  permissions: 'Autorizzazioni firmate',
  permission: ({ what, day }) => `Per ${what}, dal ${day}`,
  permissionUntil: ({ what, from, until }) => `Per ${what}, dal ${from} al ${until}`,
  wishes: 'Richieste su dove contattarLa',
  pauses: 'Pause',
  pause: ({ what, from, until }) => `Nessun messaggio su ${what} dal ${from} al ${until}`,
  codeLede: ({ address }) =>
    `Inviamo un codice a ${address}. Lo scriva qui. Poi vedrà i Suoi dati per intero per 15 minuti.`,
};
