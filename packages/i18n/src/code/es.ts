import type { CodeMessages } from './messages.ts';

/** The page of the one-time code in Spanish. */
export const es: CodeMessages = {
  link: ({ address }) => `Volver a recibir correos en ${address}`,
  title: 'Volver a recibir correos',
  lede: ({ address }) =>
    `Alguien detuvo nuestros correos a ${address}. Para recibirlos otra vez, demuestre que puede leer el correo que llega ahí. Para otras personas no cambia nada.`,
  sendButton: 'Enviarme un código',
  sent: ({ address }) => `Un código va en camino a ${address}. Sirve durante 10 minutos.`,
  label: 'Código del correo',
  hint: 'Seis cifras. Puede pegarlas.',
  checkButton: 'Comprobar el código',
  sendAgain: 'Enviar otro código',
  wrong: ({ left }) => `Ese no es el código. Intentos que quedan: ${left}.`,
  over: 'Este código ya no sirve. Pida otro.',
  noCode: 'Escriba las seis cifras del correo.',
  tooMany: ({ phone }) => `Ya le enviamos bastantes códigos. Espere una hora o llame al ${phone}.`,
  proved: ({ address }) => `Gracias. Active lo que quiera recibir en ${address} y guarde. Tiene 15 minutos.`,
  number: {
    link: ({ address }) => `Volver a recibir mensajes y llamadas en ${address}`,
    title: 'Volver a recibir mensajes y llamadas',
    lede: ({ address }) =>
      `Alguien detuvo nuestros mensajes o llamadas a ${address}. Para recibirlos otra vez, demuestre que tiene este teléfono. Para otras personas que usan el número no cambia nada.`,
    showButton: 'Mostrarme un código',
    textThis: ({ address, number }) => `Envíe este código por mensaje de texto desde ${address} al ${number}:`,
    lives: 'Sirve durante 10 minutos. No le responderemos por mensaje.',
    open: 'Abrir mis mensajes',
    sentButton: 'Ya lo envié',
    notYet: ({ address }) =>
      `Su mensaje aún no ha llegado. Espere un momento y pulse otra vez el botón. Tiene que venir de ${address}.`,
    another: 'Mostrarme otro código',
  },
};
