import type { RecordMessages } from './messages.ts';

/** The page of a person’s own record in French. */
export const fr: RecordMessages = {
  link: 'Télécharger votre dossier',
  title: 'Votre dossier',
  lede: 'Tout ce que nous gardons sur vos choix. Vous pouvez imprimer cette page ou la télécharger.',
  asOf: ({ day }) => `État au ${day}`,
  download: 'Télécharger un fichier',
  downloadHint: 'Le fichier est en JSON, un format que d’autres programmes peuvent lire.',
  maskedText: ({ address }) =>
    `Les adresses sont abrégées et certains noms sont masqués. Pour tout voir, montrez que vous pouvez lire le courrier de ${address}.`,
  maskedCall: ({ phone }) =>
    `Les adresses sont abrégées et certains noms sont masqués. Appelez-nous pour tout obtenir : ${phone}.`,
  whole: 'Vous avez montré que c’est vous. Les adresses et les noms sont affichés en entier.',
  choices: 'Ce que nous pouvons vous envoyer',
  addresses: 'Adresses et numéros',
  none: 'Rien',
  permissions: 'Autorisations signées',
  permission: ({ what, day }) => `Pour ${what}, depuis le ${day}`,
  permissionUntil: ({ what, from, until }) => `Pour ${what}, du ${from} au ${until}`,
  wishes: 'Souhaits sur les moyens de vous joindre',
  pauses: 'Pauses',
  pause: ({ what, from, until }) => `Aucun message sur ${what} du ${from} au ${until}`,
  codeLede: ({ address }) =>
    `Nous envoyons un code à ${address}. Tapez-le ici. Vous verrez alors votre dossier en entier pendant 15 minutes.`,
};
