import type { NotMeMessages } from './messages.ts';

/** “This is not me” in Spanish. */
export const es: NotMeMessages = {
  link: 'Esta persona no soy yo',
  heading: '¿Persona equivocada?',
  text: '¿No conoce a la persona para quien era este mensaje? Basta pulsar una vez. Ya no enviaremos nada a esta dirección o número, ni siquiera los avisos que exige la ley. Sin preguntas.',
  button: 'No soy esta persona',
  doneTitle: 'No volveremos a escribir allí',
  doneText:
    'Esta dirección o número queda cerrado para nuestros mensajes. Nuestro personal buscará el correcto. Los enlaces de nuestros mensajes anteriores ya no muestran nada de la persona.',
  backHeading: '¿Era usted después de todo?',
  backText: ({ address }) =>
    `¿Lo pulsó por error? Podemos enviar un código a ${address}. Escríbalo y todo volverá a estar como antes.`,
  backButton: 'Sí era yo',
  backCall: ({ phone }) => `¿Lo pulsó por error? Llámenos: ${phone}.`,
  codeLede: ({ address }) =>
    `Enviamos un código a ${address}. Escríbalo aquí. Entonces nuestros mensajes podrán llegarle allí otra vez.`,
  numberLede: ({ address }) =>
    `Demuestre que tiene el teléfono ${address}. Entonces nuestros mensajes pueden volver a llegarle ahí.`,
  backNumber: ({ address }) =>
    `¿Lo pulsó por error? Envíenos un código por mensaje desde ${address} y todo queda como antes.`,
  box: 'No conozco a la persona a quien van estos mensajes',
  boxHint: 'Entonces no llegará nada más allí, ni siquiera los avisos que exige la ley.',
};
