import type { NoticeMessages } from './messages.ts';

/** The opt-out notice in French. The sentence for texts avoids ê, ç and the curly apostrophe: they are not in GSM-7 and would double its cost. */
export const fr: NoticeMessages = {
  from: ({ organisation }) => `Ce message vous est envoyé par ${organisation}.`,
  stop: ({ link }) => `Arrêtez ces messages ou choisissez ce que vous recevez\u00a0: ${link}`,
  stopLinkText: 'Arrêtez ces messages ou choisissez ce que vous recevez',
  gifts:
    'Vous pouvez arrêter toutes les demandes de don à tout moment. Cela ne coûte rien, et vos soins n’en dépendent jamais.',
  chooseChannel: ({ link }) => `Choisissez comment vous recevez ces messages\u00a0: ${link}`,
  chooseChannelLinkText: 'Choisissez comment vous recevez ces messages',
  alwaysSent: ({ link }) =>
    `Nous devons toujours envoyer ce message. Choisissez ce que vous recevez d’autre\u00a0: ${link}`,
  alwaysSentLinkText: 'Choisissez ce que vous recevez d’autre',
  reply: ({ replyAddress }) => `Ou écrivez STOP à ${replyAddress}`,
  call: ({ phone }) => `Ou appelez le ${phone}`,
  smsSentence: ({ link }) => `Répondez STOP pour ne plus recevoir de SMS. Vos choix : ${link}`,
  voicePrompt: ({ organisation, phone }) =>
    `Pour ne plus recevoir d’appels automatiques ni de SMS de ${organisation} à ce numéro, appuyez maintenant sur 1, ou appelez le ${phone} à tout moment.`,
};
