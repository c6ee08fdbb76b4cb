import type { PersonMessages } from './messages.ts';

/** The page on which to ask for a person in Spanish. */
export const es: PersonMessages = {
  link: 'Pedir que me atienda una persona',
  title: 'Pedir que me atienda una persona',
  lede: 'Alguien de nuestro personal le llama o le escribe. No tiene que decir por qué.',
  how: '¿Cómo le respondemos?',
  call: 'Llámenme',
  write: 'Escríbanme un correo',
  note: 'Una nota, si lo desea',
  noteHint: 'Hasta 500 caracteres. No incluya datos de salud.',
  button: 'Enviar',
  emergency: 'Esto no es para emergencias. En una emergencia, llame al 911.',
  tooLong: ({ count }) => `La nota puede tener hasta 500 caracteres. Ahora tiene ${count}.`,
  asked: ({ day }) => `Gracias. Lo recibimos. Alguien de nuestro personal lo mirará a más tardar el ${day}.`,
  open: ({ day }) =>
    `Ya pidió que le atienda una persona. Alguien de nuestro personal lo mirará a más tardar el ${day}. Puede añadir una nota.`,
  sooner: ({ phone }) => `¿Nos necesita antes? Llámenos: ${phone}.`,
  stopped: 'Su nota pide detener mensajes, así que los detuvimos. Lo verá en sus opciones.',
  held: 'Su nota quizá pide detener mensajes. Hasta que una persona la lea, retenemos todo lo que usted puede detener.',
};
