import type { HowMessages } from './messages.ts';

/** The page of when and how a person is reached in Spanish. */
export const es: HowMessages = {
  link: 'Elegir cuándo y cómo le contactamos',
  title: 'Cuándo y cómo le contactamos',
  lede: 'Díganos qué le conviene más. Vale desde ahora mismo y puede cambiarlo cuando quiera.',
  when: '¿Cuándo podemos enviarle textos o llamarle?',
  anyHours: 'A cualquier hora permitida',
  onlyHours: 'Solo en las horas de abajo',
  notHours: 'No en las horas de abajo',
  from: 'Desde',
  until: 'Hasta',
  permitted: ({ from, until }) => `Solo entre las ${from} y las ${until} enviamos textos y llamamos.`,
  zone: ({ zone }) => `Zona horaria: ${zone}.`,
  unknownZone: ({ zone, phone }) =>
    `No sabemos su zona horaria, así que usamos esta: ${zone}. Para corregirlo, llámenos: ${phone}.`,
  sunday: ({ time }) => `Los domingos empezamos a las ${time} como muy temprano.`,
  always:
    'Un correo puede llegar a cualquier hora: no suena. También un aviso sobre su seguridad y lo que la ley nos obliga a enviar.',
  language: '¿En qué idioma?',
  languageLabel: 'Idioma',
  onFile: 'El que tenemos registrado',
  languageText:
    'Lo usan nuestras propias páginas y mensajes. Se lo decimos a quienes le escriben por medio de nosotros.',
  way: '¿Qué medio prefiere?',
  noWay: 'Ninguno en especial',
  wayText:
    'Se lo decimos a quienes le escriben por medio de nosotros. No detiene nada: los demás medios siguen abiertos. Para detener uno, vuelva a sus opciones.',
  button: 'Guardar',
  changed: 'Guardado. Esto es nuevo:',
  saysHours: ({ from, until }) => `Solo entre ${from} y ${until} habrá textos y llamadas.`,
  saysQuiet: ({ from, until }) => `Entre ${from} y ${until}, ni textos ni llamadas.`,
  saysAnyHours: 'Textos y llamadas a cualquier hora permitida.',
  saysLanguage: ({ language }) => `Idioma: ${language}.`,
  saysOnFile: 'Idioma: el que tenemos registrado.',
  saysWay: ({ way }) => `El medio que prefiere: ${way}.`,
  saysNoWay: 'El medio que prefiere: ninguno en especial.',
  pickRule: 'Diga si podemos usar estas horas o si debemos evitarlas.',
  pickHours: 'Elija un final distinto del comienzo.',
  tooShort: ({ from, until }) => `Entre las ${from} y las ${until}, déjenos al menos una hora.`,
  zonesDiffer: ({ phone }) =>
    `Tenemos dos zonas horarias registradas para usted, así que aún no podemos respetar un horario. Llámenos: ${phone}.`,
  noAuthority: ({ phone }) => `Esto es más de lo que usted puede elegir por esta persona. Llámenos: ${phone}.`,
};
