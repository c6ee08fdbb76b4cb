import type { PaperMessages } from './messages.ts';

/** The printed sheet in Haitian Creole. */
export const ht: PaperMessages = {
  title: 'Chwazi sa nou ka voye ba ou',
  lede: 'Eskane kare a ak telefòn ou. La ou ka kanpe mesaj nou yo, oswa mande yon lyen pou tout chwa ou yo. Ou pa janm bezwen di poukisa.',
  scan: 'Lonje kamera telefòn ou isit la.',
  type: 'Oswa tape adrès sa a. Ou ka kite tirè yo:',
  web: ({ address }) => `Oswa ale sou ${address} epi tape imèl ou oswa nimewo telefòn ou.`,
  call: ({ phone }) => `Oswa rele nou: ${phone}.`,
  keep: 'Fèy sa a ap toujou mache. Li pa montre pèsonn chwa ou yo, men moun ki kenbe l ka kanpe mesaj nou voye ba ou.',
};
