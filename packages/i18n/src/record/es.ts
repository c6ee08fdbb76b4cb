import type { RecordMessages } from './messages.ts';

/** The page of a person’s own record in Spanish. */
export const es: RecordMessages = {
  link: 'Descargar su registro',
  title: 'Su registro',
  lede: 'Todo lo que guardamos sobre sus opciones. Puede imprimir esta página o descargarla.',
  asOf: ({ day }) => `Al ${day}`,
  download: 'Descargar como archivo',
  downloadHint: 'El archivo está en JSON, un formato que otros programas pueden leer.',
  maskedText: ({ address }) =>
    `Las direcciones están abreviadas y algunos nombres están ocultos. Para verlo todo, muestre que puede leer el correo de ${address}.`,
  maskedCall: ({ phone }) =>
    `Las direcciones están abreviadas y algunos nombres están ocultos. Llámenos para obtenerlo todo: ${phone}.`,
  whole: 'Ya mostró que es usted. Las direcciones y los nombres se muestran completos.',
  choices: 'Lo que podemos enviarle',
  addresses: 'Direcciones y números',
  none: 'Nada',
  permissions: 'Permisos firmados',
  permission: ({ what, day }) => `Para ${what}, desde el ${day}`,
  permissionUntil: ({ what, from, until }) => `Para ${what}, del ${from} al ${until}`,
  wishes: 'Deseos sobre dónde le contactamos',
  pauses: 'Pausas',
  pause: ({ what, from, until }) => `Sin mensajes sobre ${what} del ${from} al ${until}`,
  codeLede: ({ address }) =>
    `Enviamos un código a ${address}. Escríbalo aquí. Entonces verá su registro completo durante 15 minutos.`,
};
