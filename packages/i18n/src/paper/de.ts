import type { PaperMessages } from './messages.ts';

/** The printed sheet in German. */
export const de: PaperMessages = {
  title: 'Wählen Sie, was wir Ihnen senden dürfen',
  lede: 'Scannen Sie das Quadrat mit Ihrem Telefon. Dort können Sie unsere Nachrichten stoppen oder einen Link zu allen Einstellungen anfordern. Sie müssen nie sagen, warum.',
  scan: 'Richten Sie die Kamera Ihres Telefons hierauf.',
  type: 'Oder tippen Sie diese Adresse ein. Die Striche können Sie weglassen:',
  web: ({ address }) => `Oder gehen Sie auf ${address} und tippen Sie Ihre E-Mail-Adresse oder Telefonnummer ein.`,
  call: ({ phone }) => `Oder rufen Sie uns an: ${phone}.`,
  keep: 'Dieses Blatt bleibt gültig. Es zeigt niemandem Ihre Einstellungen, aber wer es hat, kann unsere Nachrichten an Sie stoppen.',
};
