import type { ActingMessages } from './messages.ts';

/** Who is choosing, in Haitian Creole. */
export const ht: ActingMessages = {
  link: 'W ap chwazi pou yon lòt moun?',
  title: 'Ki moun k ap chwazi?',
  lede: 'Si w ap chwazi pou yon lòt moun, di nou sa. Nou ekri sa bò kote chak chwa.',
  self: 'M ap chwazi pou tèt mwen',
  as: {
    parent: 'M ap chwazi pou pitit mwen',
    guardian: 'Mwen se gadyen legal',
    agent: 'Mwen gen yon pwokirasyon pou swen sante',
  },
  until: ({ day }) => `jiska ${day}`,
  sees: 'W ap wè sa w gen dwa deside. Swen yon jèn moun ka deside poukont li pa parèt.',
  button: 'Kontinye',
  told: {
    parent: 'W ap chwazi pou pitit ou.',
    guardian: 'W ap chwazi kòm gadyen legal.',
    agent: 'W ap chwazi ak yon pwokirasyon.',
  },
  ends: ({ day }) => `Dwa w pou chwazi fini ${day}.`,
};
