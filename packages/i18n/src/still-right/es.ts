import type { StillRightMessages } from './messages.ts';

/** The question whether choices are still right in Spanish. */
export const es: StillRightMessages = {
  heading: '¿Sigue todo bien así?',
  text: 'Si no quiere cambiar nada, basta con un toque. Todo queda como está.',
  asked:
    'Preguntamos de vez en cuando. Mire la lista de abajo. Si no quiere cambiar nada, basta con un toque. Todo queda como está.',
  button: 'Sigue siendo correcto',
  done: 'Gracias. Todo queda como está.',
  newer: 'Algo cambió desde que abrió esta página. La lista muestra ahora cómo está todo. Mírela y pulse otra vez.',
};
