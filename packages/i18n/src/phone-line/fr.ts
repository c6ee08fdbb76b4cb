import type { PhoneLineMessages } from './messages.ts';

/** The phone line in French. */
export const fr: PhoneLineMessages = {
  chooseLanguage: ({ key }) => `Pour le français, appuyez sur ${key}.`,
  greeting: ({ organisation }) => `Merci d’appeler ${organisation}.`,
  stopAll: 'Pour ne plus recevoir aucun appel automatique ni SMS à ce numéro, appuyez sur 1.',
  oneKind: 'Pour arrêter une seule sorte de messages, choisissez une touche.',
  kind: ({ kind, key }) => `${kind} : appuyez sur ${key}.`,
  message: 'Pour laisser un message à une personne, appuyez sur 0. Vous pouvez aussi dire ce que vous voulez.',
  stoppedAll: ({ organisation }) =>
    `C’est fait. ${organisation} n’enverra plus d’appels automatiques ni de SMS à ce numéro.`,
  stoppedKind: ({ kind }) => `C’est fait. À ce numéro, nous avons arrêté les appels et SMS de cette sorte : ${kind}.`,
  stoppedAsked: 'C’est fait. Ce que vous avez demandé d’arrêter est arrêté.',
  more: 'Pour arrêter autre chose, choisissez encore. Ou raccrochez.',
  held: 'Nous avons noté ce que vous avez dit. Une personne le lira. D’ici là, nous retenons tous les messages vers ce numéro qui peuvent être arrêtés.',
  passedOn: 'Nous avons noté ce que vous avez dit. Une personne le lira.',
  again: 'Nous n’avons pas compris.',
  nothingChanged: 'Rien n’a été changé.',
  otherWays: ({ form, phone }) =>
    `Vous pouvez aussi répondre STOP à l’un de nos SMS, utiliser le formulaire sur ${form}, ou appeler le ${phone} pour parler à une personne.`,
  otherWaysHere: ({ form }) =>
    `Vous pouvez aussi répondre STOP à l’un de nos SMS, ou utiliser le formulaire sur ${form}.`,
  withheld: 'Nous ne voyons pas votre numéro et ne pouvons donc rien arrêter. Affichez votre numéro et rappelez.',
  record:
    'Laissez votre message après le bip. Vous avez deux minutes. Ensuite, appuyez sur la touche dièse ou raccrochez.',
  recorded:
    'Merci. Une personne écoutera votre message. D’ici là, nous retenons tous les messages vers ce numéro qui peuvent être arrêtés.',
  nothingRecorded: 'Nous n’avons entendu aucun message.',
  goodbye: 'Au revoir.',
  keyWords: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
  personWords: 'message, laisser un message, personne, une personne, opérateur, parler à une personne',
};
