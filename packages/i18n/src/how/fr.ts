import type { HowMessages } from './messages.ts';

/** The page of when and how a person is reached in French. */
export const fr: HowMessages = {
  link: 'Choisir quand et comment nous vous joignons',
  title: 'Quand et comment nous vous joignons',
  lede: 'Dites-nous ce qui vous convient le mieux. C’est valable tout de suite, et vous pouvez le changer à tout moment.',
  when: 'Quand pouvons-nous vous envoyer des SMS ou vous appeler ?',
  anyHours: 'À toute heure permise',
  onlyHours: 'Seulement aux heures ci-dessous',
  notHours: 'Pas aux heures ci-dessous',
  from: 'De',
  until: 'À',
  permitted: ({ from, until }) => `Nous envoyons des SMS et appelons seulement de ${from} à ${until}.`,
  zone: ({ zone }) => `Fuseau horaire : ${zone}.`,
  unknownZone: ({ zone, phone }) =>
    `Nous ne connaissons pas votre fuseau horaire et prenons donc celui-ci : ${zone}. Pour corriger cela, appelez-nous : ${phone}.`,
  sunday: ({ time }) => `Le dimanche, nous commençons à ${time} au plus tôt.`,
  always:
    'Un email peut arriver à toute heure : il ne sonne pas. De même pour une alerte sur votre sécurité et ce que la loi nous fait envoyer.',
  language: 'Quelle langue voulez-vous ?',
  languageLabel: 'Langue',
  onFile: 'Celle de votre dossier',
  languageText: 'Nos propres pages et messages l’utilisent. Ceux qui vous écrivent par nous en sont informés.',
  way: 'Quel moyen préférez-vous ?',
  noWay: 'Pas de préférence',
  wayText:
    'Ceux qui vous écrivent par nous en sont informés. Cela n’arrête rien : les autres moyens restent ouverts. Pour en arrêter un, revenez à vos choix.',
  button: 'Enregistrer',
  changed: 'Enregistré. Voici ce qui est nouveau :',
  saysHours: ({ from, until }) => `SMS et appels seulement de ${from} à ${until}.`,
  saysQuiet: ({ from, until }) => `Ni SMS ni appels de ${from} à ${until}.`,
  saysAnyHours: 'SMS et appels à toute heure permise.',
  saysLanguage: ({ language }) => `Langue : ${language}.`,
  saysOnFile: 'Langue : celle de votre dossier.',
  saysWay: ({ way }) => `Le moyen que vous préférez : ${way}.`,
  saysNoWay: 'Le moyen que vous préférez : aucun en particulier.',
  pickRule: 'Dites-nous si ces heures sont permises ou à éviter.',
  pickHours: 'Choisissez une fin différente du début.',
  tooShort: ({ from, until }) => `Laissez-nous au moins une heure entre ${from} et ${until}.`,
  zonesDiffer: ({ phone }) =>
    `Votre dossier contient deux fuseaux horaires : nous ne pouvons pas encore respecter des heures. Appelez-nous : ${phone}.`,
  noAuthority: ({ phone }) => `Cela dépasse ce que vous pouvez choisir pour cette personne. Appelez-nous : ${phone}.`,
};
