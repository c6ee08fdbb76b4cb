import type { StopReplyMessages } from './messages.ts';

const bills = 'СЧЕТА';

/** Confirmations of a stop in Russian. */
export const ru: StopReplyMessages = {
  asksWhich: ({ organisation, choicesAt }) =>
    `${organisation}: СМС и автоматические звонки на этот номер остановлены. Почта без изменений. Чтобы остановить только счета, ответьте ${bills}. Другое: ${choicesAt}`,
  partStopped: ({ organisation, choicesAt }) =>
    `${organisation}: мы остановили то, что вы назвали, и только это. Ваш выбор: ${choicesAt} Ответьте STOP, чтобы остановить все.`,
  wrongNumber: ({ organisation, phone }) =>
    `${organisation}: извините. На этот номер от нас больше ничего не придёт. Если это ошибка и вы наш пациент, звоните: ${phone}.`,
  bills,
};
