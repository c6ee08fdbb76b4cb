import type { KioskMessages } from './messages.ts';

/** The device at the desk in Filipino. */
export const fil: KioskMessages = {
  bar: 'Ginagamit mo ang device namin. Kapag tapos ka na, pindutin ito:',
  done: 'Tapos na ako',
  limit: ({ minutes }) =>
    `I-save ang pinili mo. Magsasara ang pahinang ito pagkalipas ng ${minutes} minuto na walang pinipindot.`,
  stillTitle: 'Nandiyan ka pa ba?',
  stillText: ({ seconds }) =>
    `Magsasara ang pahinang ito sa loob ng ${seconds} segundo, para walang ibang makakita. Mananatili ang na-save mo.`,
  goOn: 'Oo, ituloy',
  endTitle: 'Salamat. Pakibalik ang device.',
  endText: 'Sarado na ang pahinang ito. Walang makakabalik dito.',
  changed: 'Ang binago mo ngayon lang:',
  nothing: 'Wala kang binago.',
  idle: 'Nagsara ito dahil matagal na walang pinindot.',
};
