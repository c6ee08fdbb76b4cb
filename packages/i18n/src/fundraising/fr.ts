import type { FundraisingMessages } from './messages.ts';

/** What the page says of asking for gifts in French. */
export const fr: FundraisingMessages = {
  text: 'Nous pouvons vous demander un don. Vous pouvez arrêter cela à tout moment, et cela ne vous coûte rien. Vos soins et vos factures n’en dépendent jamais.',
  stop: 'Arrêter toutes les demandes de don',
  stopped: 'Vous avez arrêté toutes les demandes de don. Vous seul pouvez les permettre de nouveau.',
  again: 'Vous pouvez me demander de nouveau',
};
