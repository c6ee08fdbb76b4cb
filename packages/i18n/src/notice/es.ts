import type { NoticeMessages } from './messages.ts';

/** The opt-out notice in Spanish. The sentence for texts avoids á, í, ó and ú: they are not in GSM-7 and would double its cost. */
export const es: NoticeMessages = {
  from: ({ organisation }) => `${organisation} le envió este mensaje.`,
  stop: ({ link }) => `Deje de recibir estos mensajes o elija qué recibe: ${link}`,
  stopLinkText: 'Deje de recibir estos mensajes o elija qué recibe',
  gifts:
    'Puede parar todos los pedidos de donación en cualquier momento. No cuesta nada y su atención nunca depende de ello.',
  chooseChannel: ({ link }) => `Elija cómo recibe estos mensajes: ${link}`,
  chooseChannelLinkText: 'Elija cómo recibe estos mensajes',
  alwaysSent: ({ link }) => `Siempre debemos enviar este mensaje. Elija qué otros recibe: ${link}`,
  alwaysSentLinkText: 'Elija qué otros recibe',
  reply: ({ replyAddress }) => `O escriba ALTO a ${replyAddress}`,
  call: ({ phone }) => `O llame al ${phone}`,
  smsSentence: ({ link }) => `Responda STOP para no recibir textos. Sus opciones: ${link}`,
  voicePrompt: ({ organisation, phone }) =>
    `Para no recibir llamadas automáticas ni mensajes de texto de ${organisation} en este número, oprima 1 ahora o llame al ${phone} en cualquier momento.`,
};
