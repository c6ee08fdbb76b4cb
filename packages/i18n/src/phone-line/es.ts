import type { PhoneLineMessages } from './messages.ts';

/** The phone line in Spanish. */
export const es: PhoneLineMessages = {
  chooseLanguage: ({ key }) => `Para español, oprima ${key}.`,
  greeting: ({ organisation }) => `Gracias por llamar a ${organisation}.`,
  stopAll: 'Para no recibir más llamadas automáticas ni mensajes de texto en este número, oprima 1.',
  oneKind: 'Para dejar de recibir solo un tipo, elija una tecla.',
  kind: ({ kind, key }) => `${kind}: oprima ${key}.`,
  message: 'Para dejar un mensaje a una persona, oprima 0. También puede decir lo que desea.',
  stoppedAll: ({ organisation }) =>
    `Listo. ${organisation} ya no enviará llamadas automáticas ni mensajes de texto a este número.`,
  stoppedKind: ({ kind }) =>
    `Listo. En este número ya no recibirá llamadas ni mensajes de texto de este tipo: ${kind}.`,
  stoppedAsked: 'Listo. Dejamos de enviar lo que usted pidió.',
  more: 'Para dejar de recibir algo más, elija otra vez. O simplemente cuelgue.',
  held: 'Anotamos lo que dijo. Una persona lo leerá. Hasta entonces, no enviaremos a este número los mensajes que se pueden detener.',
  passedOn: 'Anotamos lo que dijo. Una persona lo leerá.',
  again: 'No entendimos.',
  nothingChanged: 'No se cambió nada.',
  otherWays: ({ form, phone }) =>
    `También puede contestar uno de nuestros mensajes de texto con la palabra ALTO, usar el formulario en ${form} o llamar al ${phone} para hablar con una persona.`,
  otherWaysHere: ({ form }) =>
    `También puede contestar uno de nuestros mensajes de texto con la palabra ALTO o usar el formulario en ${form}.`,
  withheld:
    'No podemos ver su número, así que no podemos detener los mensajes. Active su identificador de llamadas y vuelva a llamar.',
  record: 'Deje su mensaje después del tono. Tiene dos minutos. Luego oprima la tecla de número, o cuelgue.',
  recorded:
    'Gracias. Una persona escuchará su mensaje. Hasta entonces, no enviaremos a este número los mensajes que se pueden detener.',
  nothingRecorded: 'No oímos ningún mensaje.',
  goodbye: 'Adiós.',
  keyWords: ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
  personWords: 'mensaje, dejar un mensaje, persona, una persona, operador, operadora, hablar con una persona',
};
