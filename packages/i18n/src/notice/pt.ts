import type { NoticeMessages } from './messages.ts';

/** The opt-out notice in Portuguese. The sentence for texts avoids á, ã, ç, í, ó, õ and ú: they are not in GSM-7 and would double its cost. */
export const pt: NoticeMessages = {
  from: ({ organisation }) => `Esta mensagem foi enviada por ${organisation}.`,
  stop: ({ link }) => `Pare de receber estas mensagens ou escolha o que recebe: ${link}`,
  stopLinkText: 'Pare de receber estas mensagens ou escolha o que recebe',
  gifts:
    'Você pode parar todos os pedidos de doação a qualquer momento. Não custa nada, e seu atendimento nunca depende disso.',
  chooseChannel: ({ link }) => `Escolha como você recebe estas mensagens: ${link}`,
  chooseChannelLinkText: 'Escolha como você recebe estas mensagens',
  alwaysSent: ({ link }) => `Sempre temos que enviar esta mensagem. Escolha o que mais você recebe: ${link}`,
  alwaysSentLinkText: 'Escolha o que mais você recebe',
  reply: ({ replyAddress }) => `Ou escreva PARAR para ${replyAddress}`,
  call: ({ phone }) => `Ou ligue para ${phone}`,
  smsSentence: ({ link }) => `Responda STOP para parar os SMS. Suas escolhas: ${link}`,
  voicePrompt: ({ organisation, phone }) =>
    `Para não receber ligações automáticas nem mensagens de texto de ${organisation} neste número, aperte 1 agora ou ligue para ${phone} a qualquer hora.`,
};
