import type { ActingMessages } from './messages.ts';

/** Who is choosing, in French. */
export const fr: ActingMessages = {
  link: 'Vous choisissez pour quelqu’un d’autre\u00a0?',
  title: 'Qui choisit\u00a0?',
  lede: 'Si vous choisissez pour quelqu’un d’autre, dites-le-nous. Nous le notons à côté de chaque choix.',
  self: 'Je choisis pour moi',
  as: {
    parent: 'Je choisis pour mon enfant',
    guardian: 'Je suis le tuteur ou la tutrice',
    agent: 'J’ai un mandat pour les soins de santé',
  },
  until: ({ day }) => `jusqu’au ${day}`,
  sees: 'Vous verrez ce que vous avez le droit de décider. Les soins qu’une jeune personne peut décider seule ne sont pas montrés.',
  button: 'Continuer',
  told: {
    parent: 'Vous choisissez pour votre enfant.',
    guardian: 'Vous choisissez en tant que tuteur ou tutrice.',
    agent: 'Vous choisissez avec un mandat pour les soins de santé.',
  },
  ends: ({ day }) => `Votre droit de choisir se termine le ${day}.`,
};
