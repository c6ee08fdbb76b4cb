import type { AddressMessages } from './messages.ts';

/** The page of a new address or number of one's own in German. */
export const de: AddressMessages = {
  title: 'Andere E-Mail oder Nummer nutzen',
  lede: 'Geben Sie uns eine eigene E-Mail-Adresse oder Telefonnummer. Wir prüfen sie mit einem Code. Dann nutzen wir sie zuerst.',
  prove: ({ address }) => `Zeigen Sie zuerst, dass Sie die Post an ${address} lesen.`,
  proveNumber: ({ address }) => `Zeigen Sie zuerst, dass Sie das Telefon ${address} haben.`,
  notice:
    'Wir sagen auch den Adressen, die Sie vorher hatten, dass sich etwas geändert hat. Die neue schreiben wir dort nicht.',
  none: 'Geben Sie eine E-Mail-Adresse oder eine Telefonnummer an.',
  one: 'Geben Sie immer nur eine an.',
  already: 'Diese haben wir schon.',
  sendButton: 'Mit einem Code prüfen',
  waiting: 'Noch ein Schritt',
  sentText: ({ address }) => `Wenn ${address} unsere SMS empfängt, ist ein Code unterwegs. Er gilt 10 Minuten.`,
  codeLabel: 'Der Code, den wir gesendet haben',
  noCode: 'Geben Sie die sechs Ziffern des Codes ein.',
  instead: 'Nutzen Sie eine davon nicht mehr? Kreuzen Sie sie an.',
  noText:
    'Keine SMS gekommen? Wenn jemand mit dieser Nummer einmal STOP gesagt hat, dürfen wir keine SMS dorthin senden. Senden Sie uns dann einen Code von dort.',
  waitText: 'Wir nutzen sie noch nicht. Um weiterzumachen, zeigen Sie zuerst, dass Sie es sind.',
  withdrawButton: 'Nicht nutzen',
  withdrawn: 'Wir haben diese Adresse oder Nummer vergessen.',
  saved: ({ address }) => `Gespeichert. Ab jetzt nutzen wir zuerst ${address}.`,
  stopped: 'Manche unserer Nachrichten dorthin wurden früher gestoppt. Sie können sie für sich einschalten.',
  elsewhere:
    'Jemand hat manche unserer Nachrichten dorthin früher gestoppt. Diese gehen weiter an Ihre anderen Adressen oder Nummern.',
  wish: 'Ihr Wunsch, wo wir Sie erreichen dürfen, gilt weiter.',
  given: 'Was Sie uns hier gegeben haben',
  takeBack: ({ address }) => `${address} nicht mehr nutzen`,
  comeBack: ({ addresses }) => `Dann nutzen wir wieder ${addresses}.`,
  takenBack: 'Erledigt. Wir nutzen sie nicht mehr.',
  gave: ({ address }) => `Hat uns eine eigene Adresse oder Nummer gegeben: ${address}.`,
  left: ({ addresses }) => `Hat gesagt, ${addresses} nicht mehr zu nutzen.`,
};
