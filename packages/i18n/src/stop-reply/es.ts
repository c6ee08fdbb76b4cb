import type { StopReplyMessages } from './messages.ts';

const bills = 'FACTURAS';

/** Confirmations of a stop in Spanish. Without á, í, ó and ú, which are not in GSM-7. */
export const es: StopReplyMessages = {
  asksWhich: ({ organisation, choicesAt }) =>
    `${organisation}: paramos textos y llamadas de sistema. El correo sigue. Para parar solo facturas, responda ${bills}. Otros: ${choicesAt}`,
  partStopped: ({ organisation, choicesAt }) =>
    `${organisation}: listo, paramos solo lo que usted dijo. Sus opciones: ${choicesAt} Responda STOP para parar todo.`,
  wrongNumber: ({ organisation, phone }) =>
    `${organisation}: disculpe. Este tel. ya no va a recibir nada de nosotros. Si fue un error y usted es paciente, llame al ${phone}.`,
  bills,
};
