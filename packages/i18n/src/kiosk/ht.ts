import type { KioskMessages } from './messages.ts';

/** The device at the desk in Haitian Creole. */
export const ht: KioskMessages = {
  bar: 'W ap sèvi ak aparèy nou an. Lè w fini, peze isit la:',
  done: 'Mwen fini',
  limit: ({ minutes }) => `Anrejistre sa w chwazi. Paj sa a ap fèmen apre ${minutes} minit san peze anyen.`,
  stillTitle: 'Èske w la toujou?',
  stillText: ({ seconds }) =>
    `Paj sa a ap fèmen nan ${seconds} segonn, pou pèsonn lòt pa wè l. Sa w te anrejistre a rete.`,
  goOn: 'Wi, kontinye',
  endTitle: 'Mèsi. Tanpri remèt aparèy la.',
  endText: 'Paj sa a fèmen. Pèsonn pa ka tounen ladan l.',
  changed: 'Sa w fèk chanje:',
  nothing: 'Ou pa chanje anyen.',
  idle: 'Li fèmen paske yo pa peze anyen pandan yon ti tan.',
};
