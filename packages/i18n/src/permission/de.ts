import type { PermissionMessages } from './messages.ts';

/** The page of a signed permission in German. */
export const de: PermissionMessages = {
  linkSign: ({ what }) => `Ihre Erlaubnis für ${what}`,
  linkAgree: ({ what }) => `Textnachrichten oder Anrufen zustimmen: ${what}`,
  title: 'Ihre Erlaubnis',
  lede: 'Wir senden dies nur, wenn Sie es erlauben. Sie müssen das nicht. Ihre Behandlung hängt nicht davon ab.',
  hidden: 'Wir nennen diese Art von Nachricht hier erst, wenn Sie gezeigt haben, dass Sie es sind.',
  prove: ({ address }) =>
    `Um den Text zu lesen, zu unterschreiben oder Ihre Kopie zu bekommen, zeigen Sie zuerst, dass Sie die Post an ${address} lesen.`,
  callText: ({ phone }) =>
    `Um zu unterschreiben oder zuzustimmen, rufen Sie uns an: ${phone}. Sie können auch ein Formular auf Papier bekommen.`,
  live: ({ day }) => `Sie haben am ${day} unterschrieben.`,
  until: ({ day }) => `Die Erlaubnis endet am ${day}.`,
  ending: 'Ihre Erlaubnis endet bald. Sie dürfen neu unterschreiben. Wenn nicht, endet sie einfach.',
  expired: ({ day }) => `Ihre Erlaubnis ist am ${day} zu Ende gegangen. Wir senden dies jetzt nicht.`,
  revoked: ({ day }) => `Sie haben Ihre Erlaubnis am ${day} zurückgenommen. Wir senden dies jetzt nicht.`,
  document: 'Was Sie unterschreiben würden',
  grants: ({ organisation, what }) =>
    `Ich erlaube ${organisation}, mir ${what} zu senden, wie es in diesem Text steht.`,
  element: {
    information: 'Um welche Angaben es geht',
    discloses: 'Wer sie nutzen darf',
    receives: 'Wer sie bekommen darf',
    purpose: 'Wofür',
    payment: 'Wer bezahlt',
    revocation: 'Sie können sie zurücknehmen',
    conditions: 'Sie müssen nicht',
    redisclosure: 'Wenn sie weitergegeben werden',
  },
  lastsHeading: 'Wie lange sie gilt',
  lasts: ({ span }) => `${span} ab dem Tag, an dem Sie unterschreiben, wenn Sie sie nicht vorher zurücknehmen.`,
  onlyEnglish: ({ phone }) =>
    `Diesen Text gibt es noch nicht in Ihrer Sprache. Rufen Sie an, dann lesen wir ihn mit Ihnen: ${phone}.`,
  nameLabel: 'Ihr voller Name',
  nameHint: 'Wenn Sie hier Ihren Namen schreiben, ist das Ihre Unterschrift.',
  signButton: 'Diese Erlaubnis unterschreiben',
  copyHint:
    'Nach dem Unterschreiben sehen Sie Ihre Kopie. Sie können sie drucken oder speichern oder bei uns eine auf Papier bestellen.',
  signed: 'Unterschrieben. Es gilt ab jetzt.',
  ended: 'Zurückgenommen. Ab jetzt senden wir dies nicht mehr.',
  agreed: 'Sie haben zugestimmt. Es gilt ab jetzt.',
  revokeText:
    'Sie können sie jederzeit zurücknehmen. Sie endet sofort. Sie brauchen keinen Code und müssen nie sagen, warum.',
  revokeButton: 'Meine Erlaubnis zurücknehmen',
  copyHeading: 'Ihre unterschriebene Kopie',
  copyElsewhere: ({ phone }) =>
    `Sie haben das unterschrieben, aber nicht auf dieser Seite. Für eine Kopie rufen Sie uns an: ${phone}.`,
  signedBy: ({ name }) => `Unterschrieben von: ${name}`,
  signedDay: ({ day }) => `Tag der Unterschrift: ${day}`,
  agreeHeading: {
    SMS: ({ number }) => `Textnachrichten an ${number}`,
    VOICE: ({ number }) => `Anrufe an ${number}`,
  },
  wording: {
    SMS: ({ organisation, what }) =>
      `Ich stimme zu, dass ${organisation} mir automatische Textnachrichten an diese Nummer sendet: ${what}. Ich muss nicht zustimmen, um behandelt zu werden oder etwas zu kaufen. Mein Tarif kann Textnachrichten berechnen. Ich kann jederzeit mit STOP aufhören.`,
    VOICE: ({ organisation, what }) =>
      `Ich stimme zu, dass ${organisation} mich unter dieser Nummer mit automatischen oder aufgenommenen Ansagen anruft: ${what}. Ich muss nicht zustimmen, um behandelt zu werden oder etwas zu kaufen. Ich kann jederzeit aufhören, im Anruf oder auf dieser Seite.`,
  },
  agreeButton: {
    SMS: 'Textnachrichten zustimmen',
    VOICE: 'Anrufen zustimmen',
  },
  shared: ({ address, phone }) => `Auch andere nutzen ${address}. Um zuzustimmen, rufen Sie uns an: ${phone}.`,
  needsName: 'Schreiben Sie Ihren Namen. Er ist Ihre Unterschrift.',
  otherText:
    'Der Text hat sich geändert, während diese Seite offen war. Bitte lesen Sie ihn noch einmal und unterschreiben Sie dann.',
  needsProof: 'Es ist etwas Zeit vergangen. Zeigen Sie zuerst noch einmal, dass Sie es sind.',
  nothing: 'Hier gibt es gerade nichts zu unterschreiben.',
  showNames: 'Die vollen Namen zeigen',
  namesShown: 'Sie haben gezeigt, dass Sie es sind. Darum stehen bis zu 15 Minuten lang alle Namen hier.',
};
