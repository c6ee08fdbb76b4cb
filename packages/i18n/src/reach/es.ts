import type { ReachMessages } from './messages.ts';

/** The page of where a person may be reached in Spanish. */
export const es: ReachMessages = {
  link: 'Elegir cómo podemos contactarle',
  title: 'Cómo podemos contactarle',
  lede: 'Puede pedirnos que usemos solo algunas direcciones o números, o que nunca usemos otros. Vale desde ahora mismo. No tiene que decir por qué.',
  which: '¿Qué desea?',
  useOnly: 'Usar solo los que marco',
  neverUse: 'No usar nunca los que marco',
  points: 'Direcciones y números',
  detail: '¿Cuánto puede decir un mensaje?',
  full: 'Lo de siempre',
  minimal: 'Solo «por favor, llámenos»',
  button: 'Guardar este deseo',
  now: 'Su deseo actual',
  onlyThese: ({ addresses }) => `Usamos solo ${addresses}.`,
  notThese: ({ addresses }) => `Nunca usamos ${addresses}.`,
  little: 'Nuestros mensajes solo dicen «por favor, llámenos».',
  since: ({ day }) => `Desde el ${day}`,
  endText: 'Cuando su deseo termine, podremos usar de nuevo todo lo que tenemos de usted.',
  endButton: 'Terminar este deseo',
  proveText: ({ address }) => `Para terminarlo o permitir más, demuestre primero que lee el correo de ${address}.`,
  proveButton: 'Demostrar que es usted',
  callText: ({ phone }) => `Para terminarlo o permitir más, llámenos: ${phone}.`,
  saved: 'Guardado. Desde ahora respetamos su deseo. Los enlaces anteriores ya no muestran sus opciones.',
  ended: 'Su deseo ha terminado.',
  pickOne: 'Marque al menos uno.',
  nothingLeft: 'Déjenos al menos una manera de contactarle.',
  needsProof: 'Esto nos permite usar más que antes. Demuestre primero que es usted.',
  codeTitle: 'Demuestre que es usted',
  codeLede: ({ address }) =>
    `Enviamos un código a ${address}. Escríbalo aquí. Después tiene 15 minutos para cambiar más cosas.`,
};
