import type { TextReplyMessages } from './messages.ts';

/** Replies by text and phone in English. */
export const en: TextReplyMessages = {
  stopConfirmed: ({ organisation, choicesAt }) =>
    `${organisation}: texts and automated calls to this number are stopped. Email is not changed. To keep some kinds: ${choicesAt}`,
  stopConfirmedCancel: ({ organisation, phone }) =>
    `${organisation}: texts and automated calls to this number are stopped. This does not cancel a visit. To cancel one, call ${phone}`,
  startConfirmed: ({ organisation }) =>
    `${organisation}: texts to this number are on again. Reply STOP to stop, HELP for help.`,
  help: ({ organisation, phone, choicesAt }) =>
    `${organisation}: questions? Call ${phone}. Your choices: ${choicesAt} Msg & data rates may apply. Reply STOP to stop.`,
  freshLink: ({ organisation, link }) => `${organisation}: your choices: ${link}`,
  reviewRequest: ({ organisation, link }) => `${organisation}: choices still right? ${link} Reply STOP to stop.`,
  formStopNotice: ({ organisation, phone }) =>
    `${organisation}: a form asked us to stop our messages here, and we did. Not you? Call ${phone}.`,
  oneTimeCode: ({ organisation, code }) =>
    `${organisation}: your code is ${code}. It works for 10 minutes. Do not share it.`,
  call: {
    menu: ({ organisation }) =>
      `Thank you for calling ${organisation}. To stop all automated calls and text messages to this number, press 1.`,
    stopped: ({ organisation }) =>
      `Done. ${organisation} will not send automated calls or text messages to this number any more. Goodbye.`,
    nothingHeard: ({ phone }) => `Nothing was changed. To speak with a person, call ${phone}. Goodbye.`,
    notAChoice: 'That key has no meaning here.',
  },
};
