import type { PersonMessages } from './messages.ts';

/** The page on which to ask for a person in English. */
export const en: PersonMessages = {
  link: 'Ask for a person',
  title: 'Ask for a person',
  lede: 'A member of our staff calls you or writes to you. You do not have to say why.',
  how: 'How should we answer?',
  call: 'Call me',
  write: 'Write me an email',
  note: 'A note, if you like',
  noteHint: 'Up to 500 characters. Please leave out health details.',
  button: 'Send',
  emergency: 'This is not for an emergency. In an emergency, call 911.',
  tooLong: ({ count }) => `Please keep the note to 500 characters. It has ${count} now.`,
  asked: ({ day }) => `Thank you. We have got it. A member of our staff looks at it by ${day} at the latest.`,
  open: ({ day }) =>
    `You have asked for a person. A member of our staff looks at it by ${day} at the latest. You can add a note.`,
  sooner: ({ phone }) => `Do you need us sooner? Call us: ${phone}.`,
  stopped: 'Your note asks us to stop messages, so we stopped them. You see it in your choices.',
  held: 'Your note may ask us to stop messages. Until a person has read it, we hold all that you may stop.',
};
