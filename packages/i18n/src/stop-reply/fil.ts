import type { StopReplyMessages } from './messages.ts';

const bills = 'BAYARIN';

/** Confirmations of a stop in Filipino. */
export const fil: StopReplyMessages = {
  asksWhich: ({ organisation, choicesAt }) =>
    `${organisation}: itinigil na ang text at awtomatikong tawag. Tuloy ang email. Bayarin lang ang ititigil? Sumagot ng ${bills}. Iba pa: ${choicesAt}`,
  partStopped: ({ organisation, choicesAt }) =>
    `${organisation}: itinigil namin ang hiniling ninyo, iyon lang. Mga pagpipilian: ${choicesAt} Sumagot ng STOP para itigil lahat.`,
  wrongNumber: ({ organisation, phone }) =>
    `${organisation}: paumanhin. Wala na kaming ipapadala sa numerong ito. Kung nagkamali kayo at pasyente kayo namin, tumawag sa ${phone}.`,
  bills,
};
