import type { StillRightMessages } from './messages.ts';

/** The question whether choices are still right in Filipino. */
export const fil: StillRightMessages = {
  heading: 'Tama pa ba ang lahat?',
  text: 'Kung wala kayong babaguhin, sapat na ang isang pindot. Mananatili ang lahat.',
  asked:
    'Paminsan-minsan kaming nagtatanong. Tingnan ang listahan sa ibaba. Kung wala kayong babaguhin, sapat na ang isang pindot. Mananatili ang lahat.',
  button: 'Tama pa ang mga ito',
  done: 'Salamat. Mananatili ang lahat.',
  newer:
    'May nagbago mula nang buksan ninyo ang pahinang ito. Ipinapakita na ng listahan ang lagay ngayon. Tingnan ulit, saka pumindot muli.',
};
