import type { NoticeMessages } from './messages.ts';

/** The opt-out notice in German. The sentence for texts stays in GSM-7. */
export const de: NoticeMessages = {
  from: ({ organisation }) => `Diese Nachricht hat Ihnen ${organisation} gesendet.`,
  stop: ({ link }) => `Stoppen Sie diese Nachrichten oder wählen Sie, was Sie bekommen: ${link}`,
  stopLinkText: 'Stoppen Sie diese Nachrichten oder wählen Sie, was Sie bekommen',
  gifts:
    'Sie können alle Bitten um Spenden jederzeit beenden. Es kostet nichts, und Ihre Behandlung hängt nie davon ab.',
  chooseChannel: ({ link }) => `Wählen Sie, wie Sie diese Nachrichten bekommen: ${link}`,
  chooseChannelLinkText: 'Wählen Sie, wie Sie diese Nachrichten bekommen',
  alwaysSent: ({ link }) => `Diese Nachricht müssen wir immer senden. Wählen Sie, was Sie sonst noch bekommen: ${link}`,
  alwaysSentLinkText: 'Wählen Sie, was Sie sonst noch bekommen',
  reply: ({ replyAddress }) => `Oder schreiben Sie STOP an ${replyAddress}`,
  call: ({ phone }) => `Oder rufen Sie an: ${phone}`,
  smsSentence: ({ link }) => `Antworten Sie STOP, um SMS zu stoppen. Ihre Auswahl: ${link}`,
  voicePrompt: ({ organisation, phone }) =>
    `Um automatische Anrufe und SMS von ${organisation} an diese Nummer zu stoppen, drücken Sie jetzt die 1 oder rufen Sie jederzeit ${phone} an.`,
};
