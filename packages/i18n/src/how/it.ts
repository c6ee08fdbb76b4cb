import type { HowMessages } from './messages.ts';

/** The page of when and how a person is reached in Italian. */
export const it: HowMessages = {
  link: 'Scegliere quando e come la contattiamo',
  title: 'Quando e come la contattiamo',
  lede: 'Ci dica che cosa le va meglio. Vale subito e può cambiarlo in ogni momento.',
  when: 'Quando possiamo mandarle SMS o chiamarla?',
  anyHours: 'A ogni ora permessa',
  onlyHours: 'Solo nelle ore qui sotto',
  notHours: 'Non nelle ore qui sotto',
  from: 'Dalle',
  until: 'Alle',
  permitted: ({ from, until }) => `Mandiamo SMS e chiamiamo solo dalle ${from} alle ${until}.`,
  zone: ({ zone }) => `Fuso orario: ${zone}.`,
  unknownZone: ({ zone, phone }) =>
    `Non conosciamo il suo fuso orario e quindi usiamo questo: ${zone}. Per correggere, ci chiami: ${phone}.`,
  sunday: ({ time }) => `La domenica iniziamo non prima delle ${time}.`,
  always:
    'Un’email può arrivare a ogni ora: non suona. Lo stesso vale per un avviso sulla sua sicurezza e per ciò che la legge ci fa inviare.',
  language: 'Quale lingua desidera?',
  languageLabel: 'Lingua',
  onFile: 'Quella che abbiamo registrato',
  languageText: 'La usano le nostre pagine e i nostri messaggi. Chi le scrive tramite noi ne è informato.',
  way: 'Quale mezzo preferisce?',
  noWay: 'Nessuna preferenza',
  wayText:
    'Chi le scrive tramite noi ne è informato. Non ferma nulla: gli altri mezzi restano aperti. Per fermarne uno, torni alle sue scelte.',
  button: 'Salva',
  changed: 'Salvato. Ecco che cosa è nuovo:',
  saysHours: ({ from, until }) => `SMS e chiamate solo dalle ${from} alle ${until}.`,
  saysQuiet: ({ from, until }) => `Né SMS né chiamate dalle ${from} alle ${until}.`,
  saysAnyHours: 'SMS e chiamate a ogni ora permessa.',
  saysLanguage: ({ language }) => `Lingua: ${language}.`,
  saysOnFile: 'Lingua: quella che abbiamo registrato.',
  saysWay: ({ way }) => `Il mezzo che preferisce: ${way}.`,
  saysNoWay: 'Il mezzo che preferisce: nessuna preferenza.',
  pickRule: 'Ci dica se possiamo usare queste ore o se dobbiamo evitarle.',
  pickHours: 'Scelga una fine diversa dall’inizio.',
  tooShort: ({ from, until }) => `Ci lasci almeno un’ora tra le ${from} e le ${until}.`,
  zonesDiffer: ({ phone }) =>
    `Abbiamo registrato due fusi orari per lei, quindi non possiamo ancora rispettare un orario. Ci chiami: ${phone}.`,
  noAuthority: ({ phone }) => `Questo va oltre ciò che può scegliere per questa persona. Ci chiami: ${phone}.`,
};
