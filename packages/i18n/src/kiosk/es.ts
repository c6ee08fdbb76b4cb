import type { KioskMessages } from './messages.ts';

/** The device at the desk in Spanish. */
export const es: KioskMessages = {
  bar: 'Está usando nuestro dispositivo. Cuando termine, pulse aquí:',
  done: 'He terminado',
  limit: ({ minutes }) => `Guarde lo que elija. Esta página se cierra tras ${minutes} minutos sin pulsar nada.`,
  stillTitle: '¿Sigue ahí?',
  stillText: ({ seconds }) =>
    `Esta página se cierra en ${seconds} segundos, para que nadie más la vea. Lo que guardó sigue guardado.`,
  goOn: 'Sí, seguir',
  endTitle: 'Gracias. Devuelva el dispositivo, por favor.',
  endText: 'Esta página está cerrada. Nadie puede volver a ella.',
  changed: 'Lo que cambió hace un momento:',
  nothing: 'No cambió nada.',
  idle: 'Se cerró porque no se pulsó nada durante un rato.',
};
