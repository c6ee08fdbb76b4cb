import type { PersonMessages } from './messages.ts';

/** The page on which to ask for a person in French. */
export const fr: PersonMessages = {
  link: 'Demander une personne',
  title: 'Demander une personne',
  lede: 'Un membre de notre équipe vous appelle ou vous écrit. Vous n’avez pas à dire pourquoi.',
  how: 'Comment devons-nous répondre ?',
  call: 'Appelez-moi',
  write: 'Écrivez-moi un e-mail',
  note: 'Une note, si vous voulez',
  noteHint: '500 caractères au plus. Merci de ne pas donner de détails de santé.',
  button: 'Envoyer',
  emergency: 'Ceci n’est pas pour les urgences. En cas d’urgence, appelez le 911.',
  tooLong: ({ count }) => `La note peut compter 500 caractères au plus. Elle en a ${count}.`,
  asked: ({ day }) => `Merci. Nous l’avons bien reçu. Un membre de notre équipe s’en occupe au plus tard le ${day}.`,
  open: ({ day }) =>
    `Vous avez demandé une personne. Un membre de notre équipe s’en occupe au plus tard le ${day}. Vous pouvez ajouter une note.`,
  sooner: ({ phone }) => `C’est plus pressé ? Appelez-nous : ${phone}.`,
  stopped: 'Votre note demande d’arrêter des messages, nous les avons donc arrêtés. Vous le voyez dans vos choix.',
  held: 'Votre note demande peut-être d’arrêter des messages. Tant que personne ne l’a lue, nous retenons tout ce que vous pouvez arrêter.',
};
