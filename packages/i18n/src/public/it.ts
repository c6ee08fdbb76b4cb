import type { PublicMessages } from './messages.ts';

/** The public pages in Italian. */
export const it: PublicMessages = {
  shell: {
    skip: 'Alla parte principale',
    language: 'Lingua',
    unreviewed:
      'Un traduttore qualificato non ha ancora controllato questa pagina. Se qualcosa non è chiaro, ci chiami.',
    inEnglish: 'Leggere in inglese',
    help: ({ phone }) => `Domande? Chiami il numero ${phone}.`,
    replyStop: 'Può anche rispondere «stop» a qualsiasi nostro messaggio.',
    stopForm: 'Interrompere i messaggi senza un link',
    askForLink: 'Chiedere un link',
    staff: 'Personale',
  },
  landing: {
    title: ({ organisation }) => `Messaggi di ${organisation}`,
    lede: 'Lei decide che cosa inviarLe e come. Senza account e senza password.',
    closed: 'Pagina chiusa. Chi userà questo dispositivo dopo di Lei non può vedere le Sue scelte.',
    stopHeading: 'Interrompere i messaggi',
    stopText: 'Indichi il Suo indirizzo email o il Suo numero di telefono. Basta questo.',
    stopLink: 'Interrompere i messaggi',
    chooseHeading: 'Scegliere che cosa ricevere',
    chooseText: 'Le inviamo un link privato a tutte le Sue scelte.',
    chooseLink: 'Inviatemi un link',
  },
  optOut: {
    title: 'Interrompere i messaggi',
    lede: 'Senza account, senza motivo, in un solo passo. L’interruzione è immediata.',
    email: 'Indirizzo email',
    emailHint: 'Per esempio nome@example.org',
    phone: 'Numero di telefono',
    phoneHint: 'Per esempio 202\u2011555\u20110142. Per un altro Paese, inizi con +.',
    contactLegend: 'Dove dobbiamo smettere? Compili uno o entrambi.',
    whatLegend: 'Che cosa dobbiamo interrompere?',
    everything: 'Tutto',
    everythingHint: 'Tutti i messaggi che può interrompere',
    someKinds: 'Solo alcuni tipi',
    kindsLegend: 'Quali tipi?',
    button: 'Interrompere i messaggi',
    cannotStop:
      'Alcuni avvisi devono arrivarLe comunque, per esempio se altre persone hanno visto i Suoi dati. Se non resta altro, arrivano per posta.',
    doneTitle: 'Fatto. I messaggi sono interrotti.',
    doneAll: 'All’indirizzo o al numero indicato non inviamo più nulla di ciò che si può interrompere.',
    doneSome: ({ kinds }) => `All’indirizzo o al numero indicato non inviamo più: ${kinds}.`,
    doneKnown: 'Questo vale anche se prima non conoscevamo l’indirizzo.',
    doneBack: 'È stato un errore? Ci chiami. Il nostro numero è qui sotto.',
    another: 'Interrompere per un altro indirizzo o numero',
  },
  askLink: {
    title: 'Chieda un link alle Sue scelte',
    lede: 'Indichi l’indirizzo email o il numero di telefono dove riceve i nostri messaggi. Lì inviamo un link privato.',
    closedNote:
      'Le Sue scelte sono chiuse perché restino private. Apra di nuovo il link nel nostro messaggio o ne chieda uno nuovo.',
    badLinkNote: 'Questo link non funziona. Forse se ne è persa una parte. Ne chieda uno nuovo qui.',
    button: 'Inviatemi un link',
    doneTitle: 'Guardi i Suoi messaggi',
    doneText:
      'Se conosciamo questo indirizzo o numero, un link è in arrivo. Può richiedere alcuni minuti. Diciamo la stessa cosa a tutti, per non rivelare chi è paziente.',
    justStop: 'Vuole solo smettere? Non serve un link.',
  },
  formProblem: {
    heading: 'Controlli questo punto',
    noContact: 'Indichi un indirizzo email o un numero di telefono, così sappiamo dove smettere.',
    badEmail: 'Questo non sembra un indirizzo email. Ci vuole una @, come in nome@example.org.',
    badPhone:
      'Questo non sembra un numero di telefono. Indichi tutte le 10 cifre, come in 202\u2011555\u20110142, oppure inizi con + e il prefisso del Paese.',
    noKind: 'Scelga almeno un tipo, oppure scelga «Tutto».',
    tooMany: ({ phone }) =>
      `Non è ancora stato fatto: dalla Sua rete sono arrivati troppi moduli in poco tempo. Aspetti un minuto e prema di nuovo il pulsante. Oppure chiami il numero ${phone}, o risponda «stop» a un messaggio.`,
  },
  unsubscribe: {
    title: 'Interrompere queste email?',
    about: ({ what }) => `Si tratta di questo: ${what}.`,
    hiddenWhat: 'un tipo di nostra email',
    stopType: 'Interrompere queste email',
    stopAll: 'Interrompere tutte le email',
    stopAllHint: 'Tutte le email che può interrompere',
    nothingYet: 'Non è ancora cambiato nulla. Prema un pulsante per interrompere.',
    stoppedTitle: 'Interrotto',
    stoppedType: ({ what, address }) => `Non inviamo più a ${address}: ${what}.`,
    stoppedAll: ({ address }) => `Non inviamo più a ${address} nessuna email che si può interrompere.`,
    thisAddress: 'questo indirizzo',
    receipt: ({ number }) => `Ricevuta ${number}`,
    wayBack: ({ phone }) => `Ha cambiato idea? Chieda un link alle Sue scelte o chiami il numero ${phone}.`,
    cannotStop: 'Gli avvisi imposti dalla legge arriveranno ancora.',
  },
  error: {
    invalidTitle: 'Questo link non funziona',
    invalidText: 'Forse se ne è persa una parte per strada. Non è cambiato nulla. Può ancora fare quello che voleva:',
    notFoundTitle: 'Qui non c’è nessuna pagina',
    notFoundText: 'Forse l’indirizzo è scritto male. Ecco che cosa cercano quasi tutti:',
    brokenTitle: 'Qualcosa non ha funzionato da parte nostra',
    brokenText: ({ phone }) =>
      `Riprovi tra un minuto. Se voleva interrompere i messaggi, può anche chiamare il numero ${phone}.`,
    brokenTextNoPhone:
      'Riprovi tra un minuto. Se voleva interrompere i messaggi, può anche rispondere «stop» a uno di essi.',
    code: ({ code }) => `Se ci chiama, questo codice ci aiuta a capire che cosa è successo: ${code}`,
  },
};
