import type { FundraisingMessages } from './messages.ts';

/** What the page says of asking for gifts in Filipino. */
export const fil: FundraisingMessages = {
  text: 'Puwede kaming humingi sa inyo ng donasyon. Puwede ninyo itong itigil anumang oras at wala itong bayad. Hindi kailanman nakasalalay dito ang pag-aalaga at mga bayarin ninyo.',
  stop: 'Itigil ang lahat ng paghingi ng donasyon',
  stopped: 'Itinigil ninyo ang lahat ng paghingi ng donasyon. Kayo lang ang puwedeng magpayag ulit.',
  again: 'Puwede na kayong humingi ulit sa akin',
};
