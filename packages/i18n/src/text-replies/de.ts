import type { TextReplyMessages } from './messages.ts';

/** Replies by text in German. Umlauts and ß are in GSM-7; the low quotation mark is not, so the texts do without. */
export const de: TextReplyMessages = {
  stopConfirmed: ({ organisation, choicesAt }) =>
    `${organisation}: SMS und automatische Anrufe an diese Nummer sind gestoppt. E-Mails bleiben wie bisher. Manches behalten: ${choicesAt}`,
  stopConfirmedCancel: ({ organisation, phone }) =>
    `${organisation}: SMS und automatische Anrufe an diese Nummer sind gestoppt. Das sagt keinen Termin ab. Zum Absagen anrufen: ${phone}`,
  startConfirmed: ({ organisation }) =>
    `${organisation}: SMS an diese Nummer sind wieder an. Antworten Sie STOP zum Stoppen, HILFE für Hilfe.`,
  help: ({ organisation, phone, choicesAt }) =>
    `${organisation}: Fragen? Tel. ${phone}. Ihre Auswahl: ${choicesAt} Es können Kosten für SMS und Daten anfallen. Stoppen mit STOP.`,
  freshLink: ({ organisation, link }) => `${organisation}: Ihre Auswahl: ${link} Stoppen mit STOP.`,
  reviewRequest: ({ organisation, link }) => `${organisation}: Stimmt Ihre Auswahl noch? ${link} Stoppen mit STOP.`,
  formStopNotice: ({ organisation, phone, choicesAt }) =>
    `${organisation}: Ein Formular hat unsere Nachrichten hier gestoppt. Waren Sie es nicht? Ändern: ${choicesAt} oder Tel. ${phone}`,
  addressGiven: ({ organisation, phone, choicesAt }) =>
    `${organisation}: Wir haben eine weitere Adresse oder Nummer für Sie. Waren Sie es nicht? Ändern: ${choicesAt} oder Tel. ${phone}`,
  addressLeft: ({ organisation, phone }) =>
    `${organisation}: Sie haben uns eine andere Adresse gegeben und nutzen diese nicht mehr. Waren Sie es nicht? Tel. ${phone}`,
  oneTimeCode: ({ organisation, code }) =>
    `${organisation}: Ihr Code ist ${code}. Er gilt 10 Minuten. Geben Sie ihn nicht weiter.`,
};
