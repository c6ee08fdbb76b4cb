import type { StopReplyMessages } from './messages.ts';

const bills = 'RACHUNKI';

/** Confirmations of a stop in Polish. */
export const pl: StopReplyMessages = {
  asksWhich: ({ organisation, choicesAt }) =>
    `${organisation}: SMS-y i automatyczne telefony na ten numer są zatrzymane. E-maile bez zmian. Aby zatrzymać tylko rachunki, proszę odpisać ${bills}. Inne: ${choicesAt}`,
  partStopped: ({ organisation, choicesAt }) =>
    `${organisation}: zatrzymaliśmy to, co zostało wskazane, i nic więcej. Wybór: ${choicesAt} Odpowiedź STOP zatrzymuje wszystkie SMS-y.`,
  wrongNumber: ({ organisation, phone }) =>
    `${organisation}: przepraszamy. Na ten numer nic więcej nie wyślemy. Jeśli to pomyłka i wiadomości trafiały dobrze, proszę zadzwonić: ${phone}.`,
  bills,
};
