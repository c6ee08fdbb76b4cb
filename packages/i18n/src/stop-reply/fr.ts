import type { StopReplyMessages } from './messages.ts';

const bills = 'FACTURES';

/** Confirmations of a stop in French. Without ê and ç, which are not in GSM-7. */
export const fr: StopReplyMessages = {
  asksWhich: ({ organisation, choicesAt }) =>
    `${organisation} : plus de SMS ni d'appels automatiques ici. Email inchangé. Pour cesser juste les factures, tapez ${bills}. Autres : ${choicesAt}`,
  partStopped: ({ organisation, choicesAt }) =>
    `${organisation} : c'est fait pour ce que vous avez cité, rien de plus. Vos choix : ${choicesAt} Répondez STOP pour tout cesser.`,
  wrongNumber: ({ organisation, phone }) =>
    `${organisation} : désolés. Ce numéro ne recevra plus rien de nous. Si c'était une erreur et que nos messages sont pour vous : ${phone}`,
  bills,
};
