import type { AddressMessages } from './messages.ts';

/** The page of a new address or number of one's own in Spanish. */
export const es: AddressMessages = {
  title: 'Usar otro correo o número',
  lede: 'Denos una dirección de correo o un número de teléfono suyo. Lo comprobamos con un código. Después lo usamos primero.',
  prove: ({ address }) => `Demuestre primero que puede leer el correo de ${address}.`,
  proveNumber: ({ address }) => `Demuestre primero que tiene el teléfono ${address}.`,
  notice: 'También avisamos a las direcciones que tenía antes de que algo cambió. Allí no escribimos la nueva.',
  none: 'Escriba una dirección de correo o un número de teléfono.',
  one: 'Escriba solo uno cada vez.',
  already: 'Este ya lo tenemos.',
  sendButton: 'Comprobarlo con un código',
  waiting: 'Falta un paso',
  sentText: ({ address }) =>
    `Si ${address} recibe nuestros mensajes, un código va en camino. Sirve durante 10 minutos.`,
  codeLabel: 'El código que enviamos',
  noCode: 'Escriba las seis cifras del código.',
  instead: '¿Ya no usa alguno de estos? Márquelo.',
  noText:
    '¿No llegó ningún mensaje? Si alguien con este número dijo STOP alguna vez, no podemos escribirle. Entonces envíenos un código desde él.',
  waitText: 'Todavía no lo usamos. Para seguir, demuestre primero que es usted.',
  withdrawButton: 'No usarlo',
  withdrawn: 'Olvidamos esa dirección o ese número.',
  saved: ({ address }) => `Guardado. Desde ahora usamos primero ${address}.`,
  stopped: 'Algunos de nuestros mensajes ahí se detuvieron antes. Puede activarlos para usted.',
  elsewhere:
    'Alguien detuvo antes algunos de nuestros mensajes ahí. Esos siguen llegando a sus otras direcciones o números.',
  wish: 'Su deseo sobre cómo podemos contactarle sigue valiendo.',
  given: 'Lo que nos dio aquí',
  takeBack: ({ address }) => `Dejar de usar ${address}`,
  comeBack: ({ addresses }) => `Entonces volvemos a usar ${addresses}.`,
  takenBack: 'Listo. Ya no lo usamos.',
  gave: ({ address }) => `Nos dio una dirección o un número propio: ${address}.`,
  left: ({ addresses }) => `Dijo que ya no usa ${addresses}.`,
};
