import type { StillRightMessages } from './messages.ts';

/** The question whether choices are still right in German. */
export const de: StillRightMessages = {
  heading: 'Stimmt noch alles?',
  text: 'Wenn Sie nichts ändern möchten, genügt ein Druck. Alles bleibt, wie es ist.',
  asked:
    'Wir fragen ab und zu. Sehen Sie die Liste unten an. Wenn Sie nichts ändern möchten, genügt ein Druck. Alles bleibt, wie es ist.',
  button: 'Das stimmt noch',
  done: 'Danke. Alles bleibt, wie es ist.',
  newer:
    'Seit Sie diese Seite geöffnet haben, hat sich etwas geändert. Die Liste zeigt jetzt, wie es ist. Sehen Sie noch einmal hin und drücken Sie dann erneut.',
};
