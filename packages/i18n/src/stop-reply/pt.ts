import type { StopReplyMessages } from './messages.ts';

const bills = 'CONTAS';

/** Confirmations of a stop in Portuguese. Without ã, ç, ó and õ, which are not in GSM-7. */
export const pt: StopReplyMessages = {
  asksWhich: ({ organisation, choicesAt }) =>
    `${organisation}: paramos os SMS e as chamadas de sistema. O email segue. Para parar apenas as contas, responda ${bills}. Outros: ${choicesAt}`,
  partStopped: ({ organisation, choicesAt }) =>
    `${organisation}: paramos o que pediu e nada mais. Veja tudo em ${choicesAt} Responda STOP para parar todos os SMS.`,
  wrongNumber: ({ organisation, phone }) =>
    `${organisation}: desculpe. Nada mais chega a este tel. de nossa parte. Foi engano e as mensagens eram suas? Ligue para ${phone}.`,
  bills,
};
