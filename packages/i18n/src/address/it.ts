import type { AddressMessages } from './messages.ts';

/** The page of a new address or number of one's own in Italian. */
export const it: AddressMessages = {
  title: 'Usare un’altra e-mail o un altro numero',
  lede: 'Ci dia un suo indirizzo e-mail o numero di telefono. Lo controlliamo con un codice. Poi lo usiamo per primo.',
  prove: ({ address }) => `Mostri prima che legge la posta di ${address}.`,
  proveNumber: ({ address }) => `Mostri prima che ha il telefono ${address}.`,
  notice: 'Avvisiamo anche gli indirizzi che aveva prima che qualcosa è cambiato. Lì non scriviamo quello nuovo.',
  none: 'Scriva un indirizzo e-mail o un numero di telefono.',
  one: 'Ne scriva solo uno alla volta.',
  already: 'Questo lo abbiamo già.',
  sendButton: 'Controllalo con un codice',
  waiting: 'Manca un passo',
  sentText: ({ address }) => `Se ${address} riceve i nostri SMS, un codice è in arrivo. Vale 10 minuti.`,
  codeLabel: 'Il codice che abbiamo inviato',
  noCode: 'Scriva le sei cifre del codice.',
  instead: 'Non usa più uno di questi? Lo selezioni.',
  noText:
    'Non è arrivato nessun SMS? Se qualcuno con questo numero ha detto STOP, non possiamo scrivergli. Allora ci mandi un codice da lì.',
  waitText: 'Non lo usiamo ancora. Per continuare, mostri prima che è lei.',
  withdrawButton: 'Non usarlo',
  withdrawn: 'Abbiamo dimenticato quell’indirizzo o numero.',
  saved: ({ address }) => `Salvato. Da ora usiamo prima ${address}.`,
  stopped: 'Alcuni nostri messaggi lì erano stati fermati. Può riattivarli per sé.',
  elsewhere:
    'Qualcuno aveva fermato alcuni nostri messaggi lì. Quelli arrivano ancora agli altri suoi indirizzi o numeri.',
  wish: 'La sua richiesta su dove possiamo contattarla vale ancora.',
  given: 'Che cosa ci ha dato qui',
  takeBack: ({ address }) => `Non usare più ${address}`,
  comeBack: ({ addresses }) => `Allora usiamo di nuovo ${addresses}.`,
  takenBack: 'Fatto. Non lo usiamo più.',
  gave: ({ address }) => `Ha dato un proprio indirizzo o numero: ${address}.`,
  left: ({ addresses }) => `Ha detto di non usare più ${addresses}.`,
};
