import type { AddressMessages } from './messages.ts';

/** The page of a new address or number of one's own in French. */
export const fr: AddressMessages = {
  title: 'Utiliser un autre e-mail ou numéro',
  lede: 'Donnez-nous une adresse e-mail ou un numéro de téléphone à vous. Nous le vérifions avec un code. Ensuite, nous l’utilisons en premier.',
  prove: ({ address }) => `Montrez d’abord que vous lisez le courrier de ${address}.`,
  proveNumber: ({ address }) => `Montrez d’abord que vous avez le téléphone ${address}.`,
  notice: 'Nous prévenons aussi vos anciennes adresses que quelque chose a changé. Nous n’y écrivons pas la nouvelle.',
  none: 'Donnez une adresse e-mail ou un numéro de téléphone.',
  one: 'Donnez-en une seule à la fois.',
  already: 'Nous l’avons déjà.',
  sendButton: 'Vérifier avec un code',
  waiting: 'Plus qu’une étape',
  sentText: ({ address }) => `Si ${address} reçoit nos SMS, un code est en route. Il est valable 10 minutes.`,
  codeLabel: 'Le code que nous avons envoyé',
  noCode: 'Saisissez les six chiffres du code.',
  instead: 'N’utilisez-vous plus l’un de ceux-ci ? Cochez-le.',
  noText:
    'Aucun SMS reçu ? Si quelqu’un a un jour dit STOP avec ce numéro, nous ne pouvons pas lui écrire. Envoyez-nous alors un code depuis ce numéro.',
  waitText: 'Nous ne l’utilisons pas encore. Pour continuer, montrez d’abord que c’est vous.',
  withdrawButton: 'Ne pas l’utiliser',
  withdrawn: 'Nous avons oublié cette adresse ou ce numéro.',
  saved: ({ address }) => `Enregistré. Désormais, nous utilisons d’abord ${address}.`,
  stopped: 'Certains de nos messages y ont été arrêtés auparavant. Vous pouvez les réactiver pour vous.',
  elsewhere:
    'Quelqu’un y a arrêté certains de nos messages auparavant. Ils vont toujours à vos autres adresses ou numéros.',
  wish: 'Votre souhait sur la façon de vous joindre reste valable.',
  given: 'Ce que vous nous avez donné ici',
  takeBack: ({ address }) => `Ne plus utiliser ${address}`,
  comeBack: ({ addresses }) => `Nous utiliserons alors de nouveau ${addresses}.`,
  takenBack: 'C’est fait. Nous ne l’utilisons plus.',
  gave: ({ address }) => `A donné une adresse ou un numéro personnel : ${address}.`,
  left: ({ addresses }) => `A dit ne plus utiliser ${addresses}.`,
};
