import type { TextReplyMessages } from './messages.ts';

/** Replies by text in Polish. Its own letters travel as UCS-2: 70 in one part. They stay, so that a screen reader says them right. */
export const pl: TextReplyMessages = {
  stopConfirmed: ({ organisation, choicesAt }) =>
    `${organisation}: SMS-y i automatyczne telefony na ten numer są zatrzymane. E-maile bez zmian. Aby zostawić niektóre: ${choicesAt}`,
  stopConfirmedCancel: ({ organisation, phone }) =>
    `${organisation}: SMS-y i automatyczne telefony na ten numer są zatrzymane. To nie odwołuje wizyty. Aby odwołać wizytę, proszę zadzwonić: ${phone}`,
  startConfirmed: ({ organisation }) =>
    `${organisation}: SMS-y na ten numer są znów włączone. Odpowiedź STOP zatrzymuje, POMOC daje pomoc.`,
  help: ({ organisation, phone, choicesAt }) =>
    `${organisation}: pytania? Tel. ${phone}. Państwa wybór: ${choicesAt} Operator może pobrać opłatę za SMS-y i dane. Odpowiedź STOP zatrzymuje.`,
  freshLink: ({ organisation, link }) => `${organisation}: Państwa wybór: ${link} Odpowiedź STOP zatrzymuje.`,
  reviewRequest: ({ organisation, link }) =>
    `${organisation}: czy wybór jest nadal właściwy? ${link} Odpowiedź STOP zatrzymuje.`,
  formStopNotice: ({ organisation, phone, choicesAt }) =>
    `${organisation}: przez formularz poproszono nas o zatrzymanie wiadomości tutaj i tak zrobiliśmy. To pomyłka? Można cofnąć: ${choicesAt} lub zadzwonić: ${phone}`,
  addressGiven: ({ organisation, phone, choicesAt }) =>
    `${organisation}: mamy jeszcze jeden adres lub numer do wiadomości dla Państwa. To pomyłka? Można cofnąć: ${choicesAt} lub zadzwonić: ${phone}`,
  addressLeft: ({ organisation, phone }) =>
    `${organisation}: podano nam inny adres lub numer, a ten nie jest już używany. To pomyłka? Proszę zadzwonić: ${phone}`,
  oneTimeCode: ({ organisation, code }) =>
    `${organisation}: kod to ${code}. Działa 10 minut. Proszę go nikomu nie podawać.`,
};
