import type { StopReplyMessages } from './messages.ts';

const bills = 'BILLS';

/** Confirmations of a stop in English. */
export const en: StopReplyMessages = {
  asksWhich: ({ organisation, choicesAt }) =>
    `${organisation}: texts and automated calls here are stopped. Email is not changed. To stop only bills, reply ${bills}. Other kinds: ${choicesAt}`,
  partStopped: ({ organisation, choicesAt }) =>
    `${organisation}: we stopped what you asked us to stop, and no more. Your choices: ${choicesAt} Reply STOP to stop all texts.`,
  wrongNumber: ({ organisation, phone }) =>
    `${organisation}: sorry. This number will get nothing more from us. If this was a mistake and you are our patient, call ${phone}.`,
  bills,
};
