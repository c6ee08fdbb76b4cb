import type { TextReplyMessages } from './messages.ts';

/** Replies by text in Spanish. The texts avoid á, í, ó and ú: they are not in GSM-7 and would double the cost. */
export const es: TextReplyMessages = {
  stopConfirmed: ({ organisation, choicesAt }) =>
    `${organisation}: paramos textos y llamadas de sistema a este tel. El correo sigue igual. Para recibir algunos: ${choicesAt}`,
  stopConfirmedCancel: ({ organisation, phone }) =>
    `${organisation}: paramos textos y llamadas de sistema a este tel. Esto no cancela una cita. Para eso llame al ${phone}`,
  startConfirmed: ({ organisation }) =>
    `${organisation}: los textos a este tel. se reanudaron. Responda STOP para parar, AYUDA para ayuda.`,
  help: ({ organisation, phone, choicesAt }) =>
    `${organisation}: llame al ${phone}. Sus opciones: ${choicesAt} Pueden aplicar tarifas. Responda STOP para parar.`,
  freshLink: ({ organisation, link }) => `${organisation}: sus opciones: ${link} Responda STOP para parar.`,
  reviewRequest: ({ organisation, link }) => `${organisation}: ¿opciones correctas? ${link} Responda STOP para parar.`,
  formStopNotice: ({ organisation, phone, choicesAt }) =>
    `${organisation}: un formulario nos hizo parar los mensajes. ¿No fue usted? Anule en ${choicesAt} o llame al ${phone}`,
  addressGiven: ({ organisation, phone, choicesAt }) =>
    `${organisation}: tenemos otro correo o tel. para sus mensajes. ¿No fue usted? Anule en ${choicesAt} o llame al ${phone}`,
  addressLeft: ({ organisation, phone }) =>
    `${organisation}: nos dio otro correo o tel. y ya no usa este. ¿No fue usted? Llame al ${phone}`,
  oneTimeCode: ({ organisation, code }) => `${organisation}: su clave es ${code}. Vale 10 minutos. No la comparta.`,
};
