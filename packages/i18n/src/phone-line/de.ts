import type { PhoneLineMessages } from './messages.ts';

/** The phone line in German. */
export const de: PhoneLineMessages = {
  chooseLanguage: ({ key }) => `Für Deutsch drücken Sie die ${key}.`,
  greeting: ({ organisation }) => `Danke für Ihren Anruf bei ${organisation}.`,
  stopAll: 'Um alle automatischen Anrufe und SMS an diese Nummer zu stoppen, drücken Sie die 1.',
  oneKind: 'Um nur eine Art zu stoppen, wählen Sie eine Taste.',
  kind: ({ kind, key }) => `${kind}: drücken Sie die ${key}.`,
  message:
    'Um eine Nachricht für einen Menschen zu hinterlassen, drücken Sie die 0. Sie können auch sagen, was Sie möchten.',
  stoppedAll: ({ organisation }) =>
    `Fertig. ${organisation} sendet keine automatischen Anrufe und keine SMS mehr an diese Nummer.`,
  stoppedKind: ({ kind }) => `Fertig. An diese Nummer gehen keine Anrufe und SMS dieser Art mehr: ${kind}.`,
  stoppedAsked: 'Fertig. Was Sie stoppen wollten, ist gestoppt.',
  more: 'Um mehr zu stoppen, wählen Sie noch einmal. Oder legen Sie einfach auf.',
  held: 'Wir haben aufgeschrieben, was Sie gesagt haben. Ein Mensch liest es. Bis dahin halten wir alle Nachrichten an diese Nummer zurück, die sich stoppen lassen.',
  passedOn: 'Wir haben aufgeschrieben, was Sie gesagt haben. Ein Mensch liest es.',
  again: 'Das haben wir nicht verstanden.',
  nothingChanged: 'Es wurde nichts geändert.',
  otherWays: ({ form, phone }) =>
    `Sie können auch eine unserer SMS mit STOP beantworten, das Formular auf ${form} nutzen oder ${phone} anrufen, um mit einem Menschen zu sprechen.`,
  otherWaysHere: ({ form }) =>
    `Sie können auch eine unserer SMS mit STOP beantworten oder das Formular auf ${form} nutzen.`,
  withheld:
    'Wir sehen Ihre Nummer nicht und können deshalb nichts stoppen. Schalten Sie die Anzeige Ihrer Nummer ein und rufen Sie noch einmal an.',
  record: 'Sprechen Sie nach dem Ton. Sie haben zwei Minuten. Drücken Sie dann die Rautetaste oder legen Sie auf.',
  recorded:
    'Danke. Ein Mensch hört Ihre Nachricht ab. Bis dahin halten wir alle Nachrichten an diese Nummer zurück, die sich stoppen lassen.',
  nothingRecorded: 'Wir haben keine Nachricht gehört.',
  goodbye: 'Auf Wiederhören.',
  keyWords: ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'],
  personWords: 'nachricht, nachricht hinterlassen, mensch, mitarbeiter, mit einem menschen sprechen, zentrale',
};
