import type { NoticeMessages } from './messages.ts';

/** The opt-out notice in Polish. */
export const pl: NoticeMessages = {
  from: ({ organisation }) => `Tę wiadomość wysyła ${organisation}.`,
  stop: ({ link }) => `Tutaj można zatrzymać te wiadomości albo wybrać, co przychodzi: ${link}`,
  stopLinkText: 'Zatrzymaj te wiadomości albo wybierz, co przychodzi',
  gifts:
    'W każdej chwili można zatrzymać wszystkie prośby o datki. Nic to nie kosztuje, a leczenie nigdy od tego nie zależy.',
  chooseChannel: ({ link }) => `Tutaj można wybrać, jak przychodzą te wiadomości: ${link}`,
  chooseChannelLinkText: 'Wybierz, jak przychodzą te wiadomości',
  alwaysSent: ({ link }) => `Tę wiadomość musimy zawsze wysyłać. Tutaj można wybrać, co jeszcze przychodzi: ${link}`,
  alwaysSentLinkText: 'Wybierz, co jeszcze przychodzi',
  reply: ({ replyAddress }) => `Można też napisać STOP na adres ${replyAddress}`,
  call: ({ phone }) => `Można też zadzwonić: ${phone}`,
  smsSentence: ({ link }) => `Odpowiedź STOP zatrzymuje SMS-y. Państwa wybór: ${link}`,
  voicePrompt: ({ organisation, phone }) =>
    `Aby zatrzymać automatyczne telefony i SMS-y od ${organisation} na ten numer, proszę teraz nacisnąć 1 albo w dowolnej chwili zadzwonić pod numer ${phone}.`,
};
