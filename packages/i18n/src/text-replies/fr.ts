import type { TextReplyMessages } from './messages.ts';

/** Replies by text in French. The texts avoid ê, ç and the curly apostrophe: they are not in GSM-7 and would double the cost. */
export const fr: TextReplyMessages = {
  stopConfirmed: ({ organisation, choicesAt }) =>
    `${organisation} : plus de SMS ni d'appels automatiques à ce numéro. Rien ne change pour l'email. Pour en garder : ${choicesAt}`,
  stopConfirmedCancel: ({ organisation, phone }) =>
    `${organisation} : plus de SMS ni d'appels automatiques à ce numéro. Aucun rendez-vous n'est annulé. Pour annuler : ${phone}`,
  startConfirmed: ({ organisation }) =>
    `${organisation} : les SMS à ce numéro reprennent. Répondez STOP pour ne plus en recevoir, AIDE pour de l'aide.`,
  help: ({ organisation, phone, choicesAt }) =>
    `${organisation} : des questions? ${phone}. Vos choix : ${choicesAt} Frais SMS/data possibles. STOP pour ne plus en recevoir.`,
  freshLink: ({ organisation, link }) => `${organisation} : vos choix : ${link} Répondez STOP pour stopper.`,
  reviewRequest: ({ organisation, link }) =>
    `${organisation} : choix toujours bons? ${link} Répondez STOP pour stopper.`,
  formStopNotice: ({ organisation, phone, choicesAt }) =>
    `${organisation} : un formulaire a demandé de ne plus écrire ici, et c'est fait. Ce n'est pas vous? Annulez : ${choicesAt} ou ${phone}`,
  addressGiven: ({ organisation, phone, choicesAt }) =>
    `${organisation} : une adresse ou un numéro de plus pour vos messages. Ce n'est pas vous? Annulez : ${choicesAt} ou ${phone}`,
  addressLeft: ({ organisation, phone }) =>
    `${organisation} : vous avez donné une autre adresse et n'utilisez plus celle-ci. Ce n'est pas vous? Appelez le ${phone}`,
  oneTimeCode: ({ organisation, code }) =>
    `${organisation} : votre code est ${code}. Il est valable 10 minutes. Ne le donnez à personne.`,
};
