import type { TextReplyMessages } from './messages.ts';

/** Replies by text and phone in Portuguese. The texts avoid á, ã, ç, í, ó, õ and ú: they are not in GSM-7 and would double the cost. */
export const pt: TextReplyMessages = {
  stopConfirmed: ({ organisation, choicesAt }) =>
    `${organisation}: paramos os SMS e as chamadas de sistema para este tel. O email segue igual. Para receber alguns: ${choicesAt}`,
  stopConfirmedCancel: ({ organisation, phone }) =>
    `${organisation}: paramos os SMS e as chamadas de sistema para este tel. Nenhuma consulta foi cancelada. Para cancelar: ${phone}`,
  startConfirmed: ({ organisation }) =>
    `${organisation}: os SMS para este tel. foram retomados. Responda STOP para parar, AJUDA para receber ajuda.`,
  help: ({ organisation, phone, choicesAt }) =>
    `${organisation}: ligue para ${phone}. Suas escolhas: ${choicesAt} Pode haver tarifas. Responda STOP para parar.`,
  freshLink: ({ organisation, link }) => `${organisation}: suas escolhas: ${link}`,
  reviewRequest: ({ organisation, link }) =>
    `${organisation}: escolhas ainda corretas? ${link} Responda STOP para parar.`,
  formStopNotice: ({ organisation, phone }) =>
    `${organisation}: no nosso site pediram para parar as mensagens aqui, e paramos. Foi outra pessoa? Ligue para ${phone}.`,
  oneTimeCode: ({ organisation, code }) =>
    `${organisation}: use o PIN ${code}. Vale por 10 minutos. Mantenha em segredo.`,
  call: {
    menu: ({ organisation }) =>
      `Obrigado por ligar para ${organisation}. Para não receber ligações automáticas nem mensagens de texto neste número, aperte 1.`,
    stopped: ({ organisation }) =>
      `Pronto. ${organisation} não vai mais fazer ligações automáticas nem enviar mensagens de texto para este número. Até logo.`,
    nothingHeard: ({ phone }) => `Nada foi mudado. Para falar com uma pessoa, ligue para ${phone}. Até logo.`,
    notAChoice: 'Essa tecla não tem função aqui.',
  },
};
