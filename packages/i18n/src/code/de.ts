import type { CodeMessages } from './messages.ts';

/** The page of the one-time code in German. */
export const de: CodeMessages = {
  link: ({ address }) => `E-Mails an ${address} wieder erhalten`,
  title: 'E-Mails wieder erhalten',
  lede: ({ address }) =>
    `Jemand hat unsere E-Mails an ${address} gestoppt. Um sie wieder zu erhalten, zeigen Sie, dass Sie die Post lesen können, die dort ankommt. Für andere ändert sich nichts.`,
  sendButton: 'Code an mich senden',
  sent: ({ address }) => `Ein Code ist unterwegs an ${address}. Er gilt 10 Minuten.`,
  label: 'Code aus der E-Mail',
  hint: 'Sechs Ziffern. Sie können sie einfügen.',
  checkButton: 'Code prüfen',
  sendAgain: 'Noch einen Code senden',
  wrong: ({ left }) => `Das ist nicht der Code. Versuche übrig: ${left}.`,
  over: 'Dieser Code gilt nicht mehr. Fordern Sie einen neuen an.',
  noCode: 'Geben Sie die sechs Ziffern aus der E-Mail ein.',
  tooMany: ({ phone }) =>
    `Wir haben vorerst genug Codes gesendet. Warten Sie eine Stunde, oder rufen Sie an: ${phone}.`,
  proved: ({ address }) =>
    `Danke. Schalten Sie ein, was Sie an ${address} erhalten möchten, und speichern Sie. Sie haben 15 Minuten.`,
};
