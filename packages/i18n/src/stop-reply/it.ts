import type { StopReplyMessages } from './messages.ts';

const bills = 'FATTURE';

/** Confirmations of a stop in Italian. */
export const it: StopReplyMessages = {
  asksWhich: ({ organisation, choicesAt }) =>
    `${organisation}: fermati SMS e chiamate automatiche. Le email restano. Per fermare solo le fatture rispondi ${bills}. Altro: ${choicesAt}`,
  partStopped: ({ organisation, choicesAt }) =>
    `${organisation}: fermato quello che hai nominato e nient'altro. Le tue scelte: ${choicesAt} Rispondi STOP per fermare tutto.`,
  wrongNumber: ({ organisation, phone }) =>
    `${organisation}: ci scusi. Questo numero non riceverà più nulla da noi. Se è un errore e i messaggi sono per Lei, chiami ${phone}.`,
  bills,
};
