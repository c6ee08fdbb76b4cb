import type { TextReplyMessages } from './messages.ts';

/** Replies by text in Filipino. */
export const fil: TextReplyMessages = {
  stopConfirmed: ({ organisation, choicesAt }) =>
    `${organisation}: itinigil na ang text at awtomatikong tawag sa numerong ito. Hindi nagbago ang email. Para panatilihin ang ilan: ${choicesAt}`,
  stopConfirmedCancel: ({ organisation, phone }) =>
    `${organisation}: itinigil na ang text at awtomatikong tawag dito. Hindi nito kinakansela ang pagbisita. Para magkansela, tumawag sa ${phone}`,
  startConfirmed: ({ organisation }) =>
    `${organisation}: naka-on na ulit ang text sa numerong ito. I-reply ang STOP para tumigil, HELP para sa tulong.`,
  help: ({ organisation, phone, choicesAt }) =>
    `${organisation}: may tanong? Tumawag: ${phone}. Pinili ninyo: ${choicesAt} Maaaring may bayad ang text at data. I-reply ang STOP para tumigil.`,
  freshLink: ({ organisation, link }) => `${organisation}: ang pinili ninyo: ${link} STOP para tumigil.`,
  reviewRequest: ({ organisation, link }) => `${organisation}: tama pa ba ang pinili? ${link} STOP para tumigil.`,
  formStopNotice: ({ organisation, phone, choicesAt }) =>
    `${organisation}: dahil sa isang form, itinigil namin ang mensahe dito. Hindi kayo? Bawiin sa ${choicesAt} o tumawag: ${phone}`,
  addressGiven: ({ organisation, phone, choicesAt }) =>
    `${organisation}: may dagdag na address o numero para sa mensahe ninyo. Hindi kayo? Bawiin sa ${choicesAt} o tumawag: ${phone}`,
  addressLeft: ({ organisation, phone }) =>
    `${organisation}: nagbigay kayo ng ibang address o numero at hindi na ginagamit ito. Hindi kayo? Tumawag: ${phone}`,
  oneTimeCode: ({ organisation, code }) =>
    `${organisation}: ang code ninyo ay ${code}. Gagana ito nang 10 minuto. Huwag ibigay sa iba.`,
};
