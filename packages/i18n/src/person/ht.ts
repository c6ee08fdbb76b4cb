import type { PersonMessages } from './messages.ts';

/** The page on which to ask for a person in Haitian Creole. */
export const ht: PersonMessages = {
  link: 'Mande pou yon moun',
  title: 'Mande pou yon moun',
  lede: 'Yon moun nan ekip nou an ap rele ou oswa ekri ou. Ou pa bezwen di poukisa.',
  how: 'Kijan pou nou reponn ou?',
  call: 'Rele mwen',
  write: 'Ekri mwen yon imèl',
  note: 'Yon nòt, si ou vle',
  noteHint: 'Jiska 500 karaktè. Tanpri pa mete detay sou sante.',
  button: 'Voye',
  emergency: 'Sa a pa pou ijans. Nan yon ijans, rele 911.',
  tooLong: ({ count }) => `Nòt la ka gen 500 karaktè sèlman. Kounye a li gen ${count}.`,
  asked: ({ day }) => `Mèsi. Nou resevwa li. Yon moun nan ekip nou an ap gade li pa pi ta pase ${day}.`,
  open: ({ day }) =>
    `Ou mande pou yon moun. Yon moun nan ekip nou an ap gade sa pa pi ta pase ${day}. Ou ka ajoute yon nòt.`,
  sooner: ({ phone }) => `Ou bezwen nou pi bonè? Rele nou: ${phone}.`,
  stopped: 'Nòt ou a mande pou nou kanpe mesaj, kidonk nou kanpe yo. W ap wè sa nan chwa ou yo.',
  held: 'Nòt ou a ka mande pou nou kanpe mesaj. Toutotan yon moun poko li l, nou kenbe tout sa ou ka kanpe.',
};
