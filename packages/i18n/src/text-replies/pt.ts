import type { TextReplyMessages } from './messages.ts';

/** Replies by text in Portuguese. The texts avoid á, ã, ç, í, ó, õ and ú: they are not in GSM-7 and would double the cost. */
export const pt: TextReplyMessages = {
  stopConfirmed: ({ organisation, choicesAt }) =>
    `${organisation}: paramos os SMS e as chamadas de sistema para este tel. O email segue igual. Para receber alguns: ${choicesAt}`,
  stopConfirmedCancel: ({ organisation, phone }) =>
    `${organisation}: paramos os SMS e as chamadas de sistema para este tel. Nenhuma consulta foi cancelada. Para cancelar: ${phone}`,
  startConfirmed: ({ organisation }) =>
    `${organisation}: os SMS para este tel. foram retomados. Responda STOP para parar, AJUDA para receber ajuda.`,
  help: ({ organisation, phone, choicesAt }) =>
    `${organisation}: ligue para ${phone}. Suas escolhas: ${choicesAt} Pode haver tarifas. Responda STOP para parar.`,
  freshLink: ({ organisation, link }) => `${organisation}: suas escolhas: ${link} Responda STOP para parar.`,
  reviewRequest: ({ organisation, link }) =>
    `${organisation}: escolhas ainda corretas? ${link} Responda STOP para parar.`,
  formStopNotice: ({ organisation, phone, choicesAt }) =>
    `${organisation}: no nosso site pediram para parar as mensagens aqui, e paramos. Foi outra pessoa? Desfazer: ${choicesAt} ou ligue ${phone}`,
  addressGiven: ({ organisation, phone, choicesAt }) =>
    `${organisation}: temos mais um contato para as suas mensagens. Foi outra pessoa? Desfazer: ${choicesAt} ou ligue ${phone}`,
  addressLeft: ({ organisation, phone }) =>
    `${organisation}: recebemos outro contato seu e paramos de usar este. Foi outra pessoa? Ligue para ${phone}`,
  oneTimeCode: ({ organisation, code }) =>
    `${organisation}: use o PIN ${code}. Vale por 10 minutos. Mantenha em segredo.`,
};
