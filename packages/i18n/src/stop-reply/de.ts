import type { StopReplyMessages } from './messages.ts';

const bills = 'RECHNUNGEN';

/** Confirmations of a stop in German. */
export const de: StopReplyMessages = {
  asksWhich: ({ organisation, choicesAt }) =>
    `${organisation}: SMS und automatische Anrufe sind gestoppt. E-Mail bleibt. Sollen nur Rechnungen enden: ${bills} antworten. Mehr: ${choicesAt}`,
  partStopped: ({ organisation, choicesAt }) =>
    `${organisation}: Gestoppt ist, was Sie genannt haben, sonst nichts. Ihre Auswahl: ${choicesAt} Mit STOP antworten stoppt alles.`,
  wrongNumber: ({ organisation, phone }) =>
    `${organisation}: Entschuldigung. An diese Nummer senden wir nichts mehr. War das ein Irrtum und die Nachrichten sind für Sie? Tel. ${phone}`,
  bills,
};
