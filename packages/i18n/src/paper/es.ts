import type { PaperMessages } from './messages.ts';

/** The printed sheet in Spanish. */
export const es: PaperMessages = {
  title: 'Elija qué podemos enviarle',
  lede: 'Escanee el cuadro con su teléfono. Allí puede detener nuestros mensajes o pedir un enlace a todas sus opciones. Nunca tiene que decir por qué.',
  scan: 'Apunte aquí con la cámara del teléfono.',
  type: 'O escriba esta dirección. Puede omitir los guiones:',
  web: ({ address }) => `O vaya a ${address} y escriba su correo o su teléfono.`,
  call: ({ phone }) => `O llámenos: ${phone}.`,
  keep: 'Esta hoja sigue funcionando. No muestra sus opciones a nadie, pero quien la tenga puede detener nuestros mensajes para usted.',
};
