import type { NotMeMessages } from './messages.ts';

/** “This is not me” in French. */
export const fr: NotMeMessages = {
  link: 'Ce n’est pas moi',
  heading: 'Mauvaise personne ?',
  text: 'Vous ne connaissez pas la personne à qui ce message était destiné ? Appuyez une seule fois. Nous n’enverrons plus rien à cette adresse ou à ce numéro, pas même les avis exigés par la loi. Sans question.',
  button: 'Je ne suis pas cette personne',
  doneTitle: 'Nous n’écrirons plus là',
  doneText:
    'Cette adresse ou ce numéro est maintenant fermé à nos messages. Notre équipe cherchera le bon. Les liens de nos anciens messages ne montrent plus rien de la personne.',
  backHeading: 'C’était bien vous ?',
  backText: ({ address }) =>
    `Vous avez appuyé par erreur ? Nous pouvons envoyer un code à ${address}. Tapez-le et tout redevient comme avant.`,
  backButton: 'C’était bien moi',
  backCall: ({ phone }) => `Vous avez appuyé par erreur ? Appelez-nous : ${phone}.`,
  codeLede: ({ address }) =>
    `Nous envoyons un code à ${address}. Tapez-le ici. Nos messages pourront alors de nouveau vous y parvenir.`,
  numberLede: ({ address }) =>
    `Montrez que vous avez le téléphone ${address}. Nos messages pourront alors de nouveau vous y parvenir.`,
  backNumber: ({ address }) =>
    `Appuyé par erreur ? Envoyez-nous un code par SMS depuis ${address}, et tout redevient comme avant.`,
  box: 'Je ne connais pas la personne à qui ces messages sont destinés',
  boxHint: 'Plus rien n’y arrivera, pas même les avis exigés par la loi.',
};
