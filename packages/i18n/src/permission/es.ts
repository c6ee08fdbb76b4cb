import type { PermissionMessages } from './messages.ts';

/** The page of a signed permission in Spanish. */
export const es: PermissionMessages = {
  linkSign: ({ what }) => `Su permiso para ${what}`,
  linkAgree: ({ what }) => `Aceptar mensajes de texto o llamadas: ${what}`,
  title: 'Su permiso',
  lede: 'Solo enviamos estos mensajes si usted lo permite. No tiene que hacerlo. Su atención médica no depende de ello.',
  hidden: 'No nombramos aquí este tipo de mensaje hasta que demuestre que es usted.',
  prove: ({ address }) =>
    `Para leerlo, firmarlo u obtener su copia, demuestre primero que lee el correo de ${address}.`,
  callText: ({ phone }) => `Para firmar o aceptar, llámenos: ${phone}. También puede pedir un formulario en papel.`,
  live: ({ day }) => `Usted firmó el ${day}.`,
  until: ({ day }) => `Termina el ${day}.`,
  ending: 'Su permiso termina pronto. Puede firmar de nuevo. Si no lo hace, simplemente termina.',
  expired: ({ day }) => `Su permiso terminó el ${day}. Ahora no enviamos estos mensajes.`,
  revoked: ({ day }) => `Usted retiró su permiso el ${day}. Ahora no enviamos estos mensajes.`,
  document: 'Lo que firmaría',
  grants: ({ organisation, what }) => `Permito que ${organisation} me envíe ${what}, como dice este texto.`,
  element: {
    information: 'De qué información se trata',
    discloses: 'Quién puede usarla',
    receives: 'Quién puede recibirla',
    purpose: 'Para qué sirve',
    payment: 'Quién paga',
    revocation: 'Puede retirarlo',
    conditions: 'No tiene que firmar',
    redisclosure: 'Si se pasa a otros',
  },
  lastsHeading: 'Cuánto dura',
  lasts: ({ span }) => `${span} desde el día en que firma, si no lo retira antes.`,
  onlyEnglish: ({ phone }) => `Este texto aún no está en su idioma. Llámenos y lo leeremos con usted: ${phone}.`,
  nameLabel: 'Su nombre completo',
  nameHint: 'Escribir aquí su nombre es su firma.',
  signButton: 'Firmar este permiso',
  copyHint: 'Después de firmar verá su copia. Puede imprimirla o guardarla, o llamarnos para recibir una en papel.',
  signed: 'Firmado. Vale desde ahora.',
  ended: 'Retirado. Desde ahora no enviamos estos mensajes.',
  agreed: 'Usted aceptó. Vale desde ahora.',
  revokeText:
    'Puede retirarlo en cualquier momento. Termina enseguida. No necesita código y nunca tiene que decir por qué.',
  revokeButton: 'Retirar mi permiso',
  copyHeading: 'Su copia firmada',
  copyElsewhere: ({ phone }) => `Usted lo firmó, pero no en esta página. Llámenos para recibir una copia: ${phone}.`,
  signedBy: ({ name }) => `Firmado por: ${name}`,
  signedDay: ({ day }) => `Día de la firma: ${day}`,
  agreeHeading: {
    SMS: ({ number }) => `Mensajes de texto al ${number}`,
    VOICE: ({ number }) => `Llamadas al ${number}`,
  },
  wording: {
    SMS: ({ organisation, what }) =>
      `Acepto que ${organisation} me envíe mensajes de texto automáticos a este número: ${what}. No tengo que aceptar para recibir atención ni para comprar nada. Mi plan telefónico puede cobrar por los mensajes. Puedo pararlos en cualquier momento enviando STOP.`,
    VOICE: ({ organisation, what }) =>
      `Acepto que ${organisation} me llame a este número con mensajes automáticos o grabados: ${what}. No tengo que aceptar para recibir atención ni para comprar nada. Puedo pararlos en cualquier momento, en la llamada o en esta página.`,
  },
  agreeButton: {
    SMS: 'Aceptar mensajes de texto',
    VOICE: 'Aceptar llamadas',
  },
  shared: ({ address, phone }) => `Otras personas también usan ${address}. Para aceptarlo, llámenos: ${phone}.`,
  needsName: 'Escriba su nombre. Es su firma.',
  otherText: 'El texto cambió mientras esta página estaba abierta. Léalo de nuevo y después firme.',
  needsProof: 'Ha pasado un tiempo. Demuestre primero otra vez que es usted.',
  nothing: 'Ahora no hay nada que firmar aquí.',
  showNames: 'Mostrar los nombres completos',
  namesShown: 'Usted demostró quién es, así que todos los nombres se muestran hasta por 15 minutos.',
};
