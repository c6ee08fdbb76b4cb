import type { ReachMessages } from './messages.ts';

/** The page of where a person may be reached in German. */
export const de: ReachMessages = {
  link: 'Wählen, wo wir Sie erreichen dürfen',
  title: 'Wo wir Sie erreichen dürfen',
  lede: 'Sie können verlangen, dass wir nur bestimmte Adressen oder Nummern nutzen oder bestimmte nie. Das gilt sofort. Sie müssen nicht sagen, warum.',
  which: 'Was möchten Sie?',
  useOnly: 'Nur die nutzen, die ich ankreuze',
  neverUse: 'Nie die nutzen, die ich ankreuze',
  points: 'Adressen und Nummern',
  detail: 'Wie viel darf eine Nachricht sagen?',
  full: 'So viel wie sonst',
  minimal: 'Nur „bitte rufen Sie uns an“',
  button: 'Diesen Wunsch speichern',
  now: 'Ihr Wunsch jetzt',
  onlyThese: ({ addresses }) => `Wir nutzen nur ${addresses}.`,
  notThese: ({ addresses }) => `Wir nutzen nie ${addresses}.`,
  little: 'Unsere Nachrichten sagen nur „bitte rufen Sie uns an“.',
  since: ({ day }) => `Seit ${day}`,
  endText: 'Endet Ihr Wunsch, dürfen wir wieder alles nutzen, was wir von Ihnen haben.',
  endButton: 'Diesen Wunsch beenden',
  proveText: ({ address }) =>
    `Um ihn zu beenden oder mehr zu erlauben, zeigen Sie zuerst, dass Sie die Post an ${address} lesen.`,
  proveButton: 'Zeigen, dass Sie es sind',
  callText: ({ phone }) => `Um ihn zu beenden oder mehr zu erlauben, rufen Sie uns an: ${phone}.`,
  saved: 'Gespeichert. Wir halten uns ab jetzt daran. Ältere Links von uns zeigen Ihre Auswahl nicht mehr.',
  ended: 'Ihr Wunsch ist beendet.',
  pickOne: 'Kreuzen Sie mindestens eine an.',
  nothingLeft: 'Lassen Sie uns mindestens einen Weg zu Ihnen.',
  needsProof: 'Damit dürften wir mehr nutzen als bisher. Zeigen Sie zuerst, dass Sie es sind.',
  codeTitle: 'Zeigen Sie, dass Sie es sind',
  codeLede: ({ address }) =>
    `Wir senden einen Code an ${address}. Geben Sie ihn hier ein. Danach haben Sie 15 Minuten, um mehr zu ändern.`,
};
