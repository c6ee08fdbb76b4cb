import type { TextReplyMessages } from './messages.ts';

/** Replies by text in English. */
export const en: TextReplyMessages = {
  stopConfirmed: ({ organisation, choicesAt }) =>
    `${organisation}: texts and automated calls to this number are stopped. Email is not changed. To keep some kinds: ${choicesAt}`,
  stopConfirmedCancel: ({ organisation, phone }) =>
    `${organisation}: texts and automated calls to this number are stopped. This does not cancel a visit. To cancel one, call ${phone}`,
  startConfirmed: ({ organisation }) =>
    `${organisation}: texts to this number are on again. Reply STOP to stop, HELP for help.`,
  help: ({ organisation, phone, choicesAt }) =>
    `${organisation}: questions? Call ${phone}. Your choices: ${choicesAt} Msg & data rates may apply. Reply STOP to stop.`,
  freshLink: ({ organisation, link }) => `${organisation}: your choices: ${link} Reply STOP to stop.`,
  reviewRequest: ({ organisation, link }) => `${organisation}: choices still right? ${link} Reply STOP to stop.`,
  formStopNotice: ({ organisation, phone, choicesAt }) =>
    `${organisation}: a form asked us to stop our messages here, and we did. Not you? Undo it at ${choicesAt} or call ${phone}`,
  addressGiven: ({ organisation, phone, choicesAt }) =>
    `${organisation}: we got one more address or number for your messages. Not you? Undo it at ${choicesAt} or call ${phone}`,
  addressLeft: ({ organisation, phone }) =>
    `${organisation}: you gave us another address or number and no longer use this one. Not you? Call ${phone}`,
  oneTimeCode: ({ organisation, code }) =>
    `${organisation}: your code is ${code}. It works for 10 minutes. Do not share it.`,
};
