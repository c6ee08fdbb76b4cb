import type { KioskMessages } from './messages.ts';

/** The device at the desk in French. */
export const fr: KioskMessages = {
  bar: 'Vous utilisez notre appareil. Quand vous avez fini, appuyez ici :',
  done: 'J’ai fini',
  limit: ({ minutes }) => `Enregistrez vos choix. Cette page se ferme après ${minutes} minutes sans action.`,
  stillTitle: 'Êtes-vous toujours là ?',
  stillText: ({ seconds }) =>
    `Cette page se ferme dans ${seconds} secondes, pour que personne d’autre ne la voie. Ce que vous avez enregistré le reste.`,
  goOn: 'Oui, continuer',
  endTitle: 'Merci. Veuillez rendre l’appareil.',
  endText: 'Cette page est fermée. Personne ne peut y revenir.',
  changed: 'Ce que vous venez de changer :',
  nothing: 'Vous n’avez rien changé.',
  idle: 'Elle s’est fermée parce que rien n’a été touché pendant un moment.',
};
