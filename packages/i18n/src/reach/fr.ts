import type { ReachMessages } from './messages.ts';

/** The page of where a person may be reached in French. */
export const fr: ReachMessages = {
  link: 'Choisir comment nous pouvons vous joindre',
  title: 'Comment nous pouvons vous joindre',
  lede: 'Vous pouvez nous demander de n’utiliser que certaines adresses ou certains numéros, ou de ne jamais en utiliser d’autres. C’est valable tout de suite. Vous n’avez pas à dire pourquoi.',
  which: 'Que souhaitez-vous ?',
  useOnly: 'Utiliser seulement ceux que je coche',
  neverUse: 'Ne jamais utiliser ceux que je coche',
  points: 'Adresses et numéros',
  detail: 'Que peut dire un message ?',
  full: 'Comme d’habitude',
  minimal: 'Seulement « merci de nous appeler »',
  button: 'Enregistrer ce souhait',
  now: 'Votre souhait actuel',
  onlyThese: ({ addresses }) => `Nous utilisons seulement ${addresses}.`,
  notThese: ({ addresses }) => `Nous n’utilisons jamais ${addresses}.`,
  little: 'Nos messages disent seulement « merci de nous appeler ».',
  since: ({ day }) => `Depuis le ${day}`,
  endText: 'Quand votre souhait prendra fin, nous pourrons de nouveau utiliser tout ce que nous avons pour vous.',
  endButton: 'Mettre fin à ce souhait',
  proveText: ({ address }) =>
    `Pour y mettre fin ou permettre plus, montrez d’abord que vous lisez le courrier de ${address}.`,
  proveButton: 'Montrer que c’est vous',
  callText: ({ phone }) => `Pour y mettre fin ou permettre plus, appelez-nous : ${phone}.`,
  saved: 'Enregistré. Nous respectons votre souhait dès maintenant. Nos anciens liens ne montrent plus vos choix.',
  ended: 'Votre souhait a pris fin.',
  pickOne: 'Cochez au moins une case.',
  nothingLeft: 'Laissez-nous au moins un moyen de vous joindre.',
  needsProof: 'Cela nous permettrait d’utiliser plus qu’avant. Montrez d’abord que c’est vous.',
  codeTitle: 'Montrez que c’est vous',
  codeLede: ({ address }) =>
    `Nous envoyons un code à ${address}. Saisissez-le ici. Vous avez ensuite 15 minutes pour changer plus de choses.`,
};
