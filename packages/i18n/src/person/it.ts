import type { PersonMessages } from './messages.ts';

/** The page on which to ask for a person in Italian. */
export const it: PersonMessages = {
  link: 'Chiedere di una persona',
  title: 'Chiedere di una persona',
  lede: 'Una persona del nostro personale La chiama o Le scrive. Non deve dire perché.',
  how: 'Come dobbiamo rispondere?',
  call: 'Chiamatemi',
  write: 'Scrivetemi un’e-mail',
  note: 'Una nota, se vuole',
  noteHint: 'Fino a 500 caratteri. Per favore, niente dettagli sulla salute.',
  button: 'Invia',
  emergency: 'Non è per le emergenze. In un’emergenza chiami il 911.',
  tooLong: ({ count }) => `La nota può avere al massimo 500 caratteri. Ora ne ha ${count}.`,
  asked: ({ day }) =>
    `Grazie. Abbiamo ricevuto la richiesta. Una persona del nostro personale la guarda al più tardi il ${day}.`,
  open: ({ day }) =>
    `Ha chiesto di una persona. Qualcuno del nostro personale guarda la richiesta al più tardi il ${day}. Può aggiungere una nota.`,
  sooner: ({ phone }) => `Ha bisogno prima? Ci chiami: ${phone}.`,
  stopped: 'La Sua nota chiede di fermare dei messaggi, quindi li abbiamo fermati. Lo vede nelle Sue scelte.',
  held: 'La Sua nota forse chiede di fermare dei messaggi. Finché una persona non la legge, tratteniamo tutto ciò che può fermare.',
};
