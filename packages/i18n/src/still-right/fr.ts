import type { StillRightMessages } from './messages.ts';

/** The question whether choices are still right in French. */
export const fr: StillRightMessages = {
  heading: 'Tout est-il encore juste\u00a0?',
  text: 'Si vous ne voulez rien changer, une pression suffit. Tout reste comme c’est.',
  asked:
    'Nous posons la question de temps en temps. Regardez la liste ci-dessous. Si vous ne voulez rien changer, une pression suffit. Tout reste comme c’est.',
  button: 'C’est toujours juste',
  done: 'Merci. Tout reste comme c’est.',
  newer:
    'Quelque chose a changé depuis que vous avez ouvert cette page. La liste montre maintenant la situation actuelle. Regardez-la, puis appuyez encore une fois.',
};
