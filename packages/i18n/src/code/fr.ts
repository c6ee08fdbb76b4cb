import type { CodeMessages } from './messages.ts';

/** The page of the one-time code in French. */
export const fr: CodeMessages = {
  link: ({ address }) => `Recevoir à nouveau les e-mails à ${address}`,
  title: 'Recevoir à nouveau les e-mails',
  lede: ({ address }) =>
    `Quelqu’un a arrêté nos e-mails à ${address}. Pour les recevoir à nouveau, montrez que vous lisez le courrier qui arrive à cette adresse. Pour les autres, rien ne change.`,
  sendButton: 'Envoyez-moi un code',
  sent: ({ address }) => `Un code est en route vers ${address}. Il est valable 10 minutes.`,
  label: 'Code reçu par e-mail',
  hint: 'Six chiffres. Vous pouvez les coller.',
  checkButton: 'Vérifier le code',
  sendAgain: 'Envoyer un autre code',
  wrong: ({ left }) => `Ce n’est pas le code. Essais restants : ${left}.`,
  over: 'Ce code ne marche plus. Demandez-en un autre.',
  noCode: 'Tapez les six chiffres de l’e-mail.',
  tooMany: ({ phone }) =>
    `Nous avons envoyé assez de codes pour le moment. Attendez une heure, ou appelez le ${phone}.`,
  proved: ({ address }) =>
    `Merci. Activez ce que vous voulez recevoir à ${address}, puis enregistrez. Vous avez 15 minutes.`,
  number: {
    link: ({ address }) => `Recevoir à nouveau les SMS et les appels au ${address}`,
    title: 'Recevoir à nouveau les SMS et les appels',
    lede: ({ address }) =>
      `Quelqu’un a arrêté nos SMS ou nos appels au ${address}. Pour les recevoir à nouveau, montrez que vous avez ce téléphone. Rien ne change pour les autres personnes qui utilisent ce numéro.`,
    showButton: 'Afficher un code',
    textThis: ({ address, number }) => `Envoyez ce code par SMS depuis le ${address} au ${number}\u00a0:`,
    lives: 'Il est valable 10 minutes. Nous ne répondons pas par SMS.',
    open: 'Ouvrir mes SMS',
    sentButton: 'Je l’ai envoyé',
    notYet: ({ address }) =>
      `Nous n’avons pas encore reçu votre SMS. Attendez un instant, puis appuyez à nouveau sur le bouton. Il doit venir du ${address}.`,
    another: 'Afficher un autre code',
  },
};
