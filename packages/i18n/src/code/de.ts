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
  number: {
    link: ({ address }) => `SMS und Anrufe unter ${address} wieder bekommen`,
    title: 'SMS und Anrufe wieder bekommen',
    lede: ({ address }) =>
      `Jemand hat unsere SMS oder Anrufe an ${address} beendet. Um sie wieder zu bekommen, zeigen Sie, dass Sie dieses Telefon haben. Für andere, die die Nummer benutzen, ändert sich nichts.`,
    showButton: 'Einen Code anzeigen',
    textThis: ({ address, number }) => `Senden Sie diesen Code per SMS von ${address} an ${number}:`,
    lives: 'Er gilt 10 Minuten. Wir antworten nicht per SMS.',
    open: 'SMS-App öffnen',
    sentButton: 'Ich habe ihn gesendet',
    notYet: ({ address }) =>
      `Ihre SMS ist noch nicht da. Warten Sie kurz und drücken Sie den Knopf noch einmal. Sie muss von ${address} kommen.`,
    another: 'Einen anderen Code anzeigen',
  },
};
