import type { PermissionMessages } from './messages.ts';

/** The page of a signed permission in French. */
export const fr: PermissionMessages = {
  linkSign: ({ what }) => `Votre autorisation pour ${what}`,
  linkAgree: ({ what }) => `Accepter des SMS ou des appels\u00a0: ${what}`,
  title: 'Votre autorisation',
  lede: 'Nous n’envoyons ces messages que si vous le permettez. Rien ne vous y oblige. Vos soins n’en dépendent pas.',
  hidden: 'Nous ne nommons pas ici ce type de message tant que vous n’avez pas montré que c’est vous.',
  prove: ({ address }) =>
    `Pour le lire, le signer ou obtenir votre copie, montrez d’abord que vous lisez le courrier de ${address}.`,
  callText: ({ phone }) =>
    `Pour signer ou accepter, appelez-nous\u00a0: ${phone}. Vous pouvez aussi demander un formulaire papier.`,
  live: ({ day }) => `Vous avez signé le ${day}.`,
  until: ({ day }) => `Elle prend fin le ${day}.`,
  ending: 'Votre autorisation prend bientôt fin. Vous pouvez signer de nouveau. Sinon, elle prend simplement fin.',
  expired: ({ day }) => `Votre autorisation a pris fin le ${day}. Nous n’envoyons plus ces messages.`,
  revoked: ({ day }) => `Vous avez retiré votre autorisation le ${day}. Nous n’envoyons plus ces messages.`,
  document: 'Ce que vous signeriez',
  grants: ({ organisation, what }) => `J’autorise ${organisation} à m’envoyer ${what}, comme le dit ce texte.`,
  element: {
    information: 'De quelles informations il s’agit',
    discloses: 'Qui peut les utiliser',
    receives: 'Qui peut les recevoir',
    purpose: 'À quoi cela sert',
    payment: 'Qui paie',
    revocation: 'Vous pouvez la retirer',
    conditions: 'Rien ne vous y oblige',
    redisclosure: 'Si elles sont transmises',
  },
  lastsHeading: 'Combien de temps elle dure',
  lasts: ({ span }) => `${span} à partir du jour où vous signez, sauf si vous la retirez avant.`,
  onlyEnglish: ({ phone }) =>
    `Ce texte n’existe pas encore dans votre langue. Appelez-nous et nous le lirons avec vous\u00a0: ${phone}.`,
  nameLabel: 'Votre nom complet',
  nameHint: 'Écrire votre nom ici est votre signature.',
  signButton: 'Signer cette autorisation',
  copyHint:
    'Après la signature, vous voyez votre copie. Vous pouvez l’imprimer ou l’enregistrer, ou nous appeler pour en avoir une sur papier.',
  signed: 'Signé. C’est valable à partir de maintenant.',
  ended: 'Retirée. À partir de maintenant, nous n’envoyons plus ces messages.',
  agreed: 'Vous avez accepté. C’est valable à partir de maintenant.',
  revokeText:
    'Vous pouvez la retirer à tout moment. Elle prend fin aussitôt. Il ne faut pas de code, et vous n’avez jamais à dire pourquoi.',
  revokeButton: 'Retirer mon autorisation',
  copyHeading: 'Votre copie signée',
  copyElsewhere: ({ phone }) =>
    `Vous l’avez signée, mais pas sur cette page. Appelez-nous pour une copie\u00a0: ${phone}.`,
  signedBy: ({ name }) => `Signé par\u00a0: ${name}`,
  signedDay: ({ day }) => `Jour de la signature\u00a0: ${day}`,
  agreeHeading: {
    SMS: ({ number }) => `SMS au ${number}`,
    VOICE: ({ number }) => `Appels au ${number}`,
  },
  wording: {
    SMS: ({ organisation, what }) =>
      `J’accepte que ${organisation} m’envoie des SMS automatiques à ce numéro\u00a0: ${what}. Je n’ai pas à accepter pour être soigné ou pour acheter quoi que ce soit. Mon forfait peut facturer les SMS. Je peux arrêter à tout moment en envoyant STOP.`,
    VOICE: ({ organisation, what }) =>
      `J’accepte que ${organisation} m’appelle à ce numéro avec des messages automatiques ou enregistrés\u00a0: ${what}. Je n’ai pas à accepter pour être soigné ou pour acheter quoi que ce soit. Je peux arrêter à tout moment, pendant l’appel ou sur cette page.`,
  },
  agreeButton: {
    SMS: 'Accepter les SMS',
    VOICE: 'Accepter les appels',
  },
  shared: ({ address, phone }) =>
    `D’autres personnes utilisent aussi ${address}. Pour l’accepter, appelez-nous\u00a0: ${phone}.`,
  needsName: 'Écrivez votre nom. C’est votre signature.',
  otherText: 'Le texte a changé pendant que cette page était ouverte. Relisez-le, puis signez.',
  needsProof: 'Un certain temps a passé. Montrez d’abord de nouveau que c’est vous.',
  nothing: 'Il n’y a rien à signer ici pour le moment.',
  showNames: 'Afficher les noms complets',
  namesShown: 'Vous avez montré que c’est vous\u00a0: tous les noms sont affichés pendant 15 minutes au plus.',
};
