import type { TextReplyMessages } from './messages.ts';

/** Replies by text in Italian. Its letters are all in GSM-7; the texts leave out only the curly apostrophe. */
export const it: TextReplyMessages = {
  stopConfirmed: ({ organisation, choicesAt }) =>
    `${organisation}: niente più SMS e chiamate automatiche a questo numero. Le email restano. Per riceverne alcuni: ${choicesAt}`,
  stopConfirmedCancel: ({ organisation, phone }) =>
    `${organisation}: niente più SMS e chiamate automatiche a questo numero. Nessuna visita è annullata. Per annullarla: ${phone}`,
  startConfirmed: ({ organisation }) =>
    `${organisation}: gli SMS a questo numero sono di nuovo attivi. Risponda STOP per fermarli, AIUTO per ricevere aiuto.`,
  help: ({ organisation, phone, choicesAt }) =>
    `${organisation}: domande? Chiami ${phone}. Le Sue scelte: ${choicesAt} Possibili costi SMS e dati. Risponda STOP per smettere.`,
  freshLink: ({ organisation, link }) => `${organisation}: le Sue scelte: ${link} Risponda STOP per smettere.`,
  reviewRequest: ({ organisation, link }) =>
    `${organisation}: scelte ancora giuste? ${link} Risponda STOP per smettere.`,
  formStopNotice: ({ organisation, phone, choicesAt }) =>
    `${organisation}: un modulo ha chiesto di non scrivere più qui, e così è. Non era Lei? Annulli su ${choicesAt} o chiami ${phone}`,
  addressGiven: ({ organisation, phone, choicesAt }) =>
    `${organisation}: abbiamo un altro recapito per i Suoi messaggi. Non era Lei? Annulli su ${choicesAt} o chiami ${phone}`,
  addressLeft: ({ organisation, phone }) =>
    `${organisation}: ci ha dato un altro recapito e non usa più questo. Non era Lei? Chiami ${phone}`,
  oneTimeCode: ({ organisation, code }) =>
    `${organisation}: il Suo codice è ${code}. Vale 10 minuti. Non lo dia a nessuno.`,
};
