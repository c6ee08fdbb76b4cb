import type { FundraisingMessages } from './messages.ts';

/** What the page says of asking for gifts in Haitian Creole. */
export const ht: FundraisingMessages = {
  text: 'Nou ka mande ou yon don. Ou ka kanpe sa nenpòt lè, epi li pa koute w anyen. Swen ou ak bòdwo ou pa janm depann de sa.',
  stop: 'Kanpe tout demann pou don',
  stopped: 'Ou kanpe tout demann pou don. Se ou sèl ki ka pèmèt yo ankò.',
  again: 'Nou ka mande m ankò',
};
