import type { FundraisingMessages } from './messages.ts';

/** What the page says of asking for gifts in Spanish. */
export const es: FundraisingMessages = {
  text: 'Podemos pedirle una donación. Puede parar esto en cualquier momento y no le cuesta nada. Su atención y sus facturas nunca dependen de ello.',
  stop: 'Parar todos los pedidos de donación',
  stopped: 'Usted paró todos los pedidos de donación. Solo usted puede volver a permitirlos.',
  again: 'Pueden pedirme otra vez',
};
