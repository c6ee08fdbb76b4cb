import type { PaperMessages } from './messages.ts';

/** The printed sheet in French. */
export const fr: PaperMessages = {
  title: 'Choisissez ce que nous pouvons vous envoyer',
  lede: 'Scannez le carré avec votre téléphone. Vous pouvez y arrêter nos messages ou demander un lien vers tous vos choix. Vous n’avez jamais à dire pourquoi.',
  scan: 'Visez ici avec l’appareil photo du téléphone.',
  type: 'Ou tapez cette adresse. Les tirets sont facultatifs :',
  web: ({ address }) => `Ou allez sur ${address} et tapez votre adresse e-mail ou votre numéro de téléphone.`,
  call: ({ phone }) => `Ou appelez-nous : ${phone}.`,
  keep: 'Cette feuille reste valable. Elle ne montre vos choix à personne, mais quiconque l’a en main peut arrêter nos messages pour vous.',
};
