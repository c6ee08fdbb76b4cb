import type { ActingMessages } from './messages.ts';

/** Who is choosing, in English. */
export const en: ActingMessages = {
  link: 'Choosing for someone else?',
  title: 'Who is choosing?',
  lede: 'If you choose for someone else, tell us. We note it with each choice you make.',
  self: 'I choose for myself',
  as: {
    parent: 'I choose for my child',
    guardian: 'I am the guardian',
    agent: 'I hold a power of attorney for health care',
  },
  until: ({ day }) => `until ${day}`,
  sees: 'You will see what your right to choose is about. Care that a young person may decide about alone is not shown.',
  button: 'Continue',
  told: {
    parent: 'You are choosing for your child.',
    guardian: 'You are choosing as a guardian.',
    agent: 'You are choosing with a power of attorney.',
  },
  ends: ({ day }) => `Your right to choose ends on ${day}.`,
};
