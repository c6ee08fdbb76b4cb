import type { ActingMessages } from './messages.ts';

/** Who is choosing, in German. */
export const de: ActingMessages = {
  link: 'Wählen Sie für jemand anderen?',
  title: 'Wer wählt?',
  lede: 'Wenn Sie für jemand anderen wählen, sagen Sie es uns. Wir vermerken es bei jeder Wahl.',
  self: 'Ich wähle für mich',
  as: {
    parent: 'Ich wähle für mein Kind',
    guardian: 'Ich bin Vormund oder rechtlich betreuende Person',
    agent: 'Ich habe eine Vorsorgevollmacht für Gesundheit',
  },
  until: ({ day }) => `bis ${day}`,
  sees: 'Sie sehen, worüber Sie entscheiden dürfen. Behandlung, über die ein junger Mensch allein entscheiden darf, wird nicht gezeigt.',
  button: 'Weiter',
  told: {
    parent: 'Sie wählen für Ihr Kind.',
    guardian: 'Sie wählen als Vormund oder rechtlich betreuende Person.',
    agent: 'Sie wählen mit einer Vollmacht.',
  },
  ends: ({ day }) => `Ihr Recht zu wählen endet am ${day}.`,
};
