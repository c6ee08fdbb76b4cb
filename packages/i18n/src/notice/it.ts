import type { NoticeMessages } from './messages.ts';

/** The opt-out notice in Italian. Its letters are all in GSM-7; the sentence for texts leaves out only the curly apostrophe. */
export const it: NoticeMessages = {
  from: ({ organisation }) => `Questo messaggio Le è stato inviato da ${organisation}.`,
  stop: ({ link }) => `Interrompa questi messaggi o scelga che cosa ricevere: ${link}`,
  stopLinkText: 'Interrompa questi messaggi o scelga che cosa ricevere',
  gifts:
    'Può fermare tutte le richieste di donazione in ogni momento. Non costa nulla e le Sue cure non dipendono mai da questo.',
  chooseChannel: ({ link }) => `Scelga come ricevere questi messaggi: ${link}`,
  chooseChannelLinkText: 'Scelga come ricevere questi messaggi',
  alwaysSent: ({ link }) => `Dobbiamo sempre inviare questo messaggio. Scelga che cos’altro ricevere: ${link}`,
  alwaysSentLinkText: 'Scelga che cos’altro ricevere',
  reply: ({ replyAddress }) => `Oppure scriva STOP a ${replyAddress}`,
  call: ({ phone }) => `Oppure chiami il numero ${phone}`,
  smsSentence: ({ link }) => `Risponda STOP per non ricevere SMS. Le Sue scelte: ${link}`,
  voicePrompt: ({ organisation, phone }) =>
    `Per non ricevere più chiamate automatiche e SMS da ${organisation} a questo numero, prema ora 1 oppure chiami in qualsiasi momento il numero ${phone}.`,
};
