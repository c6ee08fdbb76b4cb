import type { ActingMessages } from './messages.ts';

/** Who is choosing, in Portuguese. */
export const pt: ActingMessages = {
  link: 'Escolhe por outra pessoa?',
  title: 'Quem está escolhendo?',
  lede: 'Se você escolhe por outra pessoa, conte para nós. Anotamos isso ao lado de cada escolha.',
  self: 'Escolho por mim',
  as: {
    parent: 'Escolho pelo meu filho ou filha',
    guardian: 'Sou o responsável legal',
    agent: 'Tenho uma procuração para cuidados de saúde',
  },
  until: ({ day }) => `até ${day}`,
  sees: 'Você verá o que pode decidir. Os cuidados que uma pessoa jovem pode decidir sozinha não aparecem.',
  button: 'Continuar',
  told: {
    parent: 'Você está escolhendo pelo seu filho ou filha.',
    guardian: 'Você está escolhendo como responsável legal.',
    agent: 'Você está escolhendo com uma procuração.',
  },
  ends: ({ day }) => `Seu direito de escolher termina em ${day}.`,
};
