import type { ActingMessages } from './messages.ts';

/** Who is choosing, in Polish. */
export const pl: ActingMessages = {
  link: 'Wybiera Pani/Pan za kogoś innego?',
  title: 'Kto wybiera?',
  lede: 'Jeśli wybiera Pani/Pan za kogoś innego, prosimy nam powiedzieć. Zapisujemy to przy każdym wyborze.',
  self: 'Wybieram za siebie',
  as: {
    parent: 'Wybieram za swoje dziecko',
    guardian: 'Jestem opiekunem prawnym',
    agent: 'Mam pełnomocnictwo w sprawach zdrowia',
  },
  until: ({ day }) => `do ${day}`,
  sees: 'Widać będzie to, o czym może Pani/Pan decydować. Leczenie, o którym młoda osoba może decydować sama, nie jest pokazane.',
  button: 'Dalej',
  told: {
    parent: 'Wybiera Pani/Pan za swoje dziecko.',
    guardian: 'Wybiera Pani/Pan jako opiekun prawny.',
    agent: 'Wybiera Pani/Pan na podstawie pełnomocnictwa.',
  },
  ends: ({ day }) => `Prawo do wyboru kończy się ${day}.`,
};
