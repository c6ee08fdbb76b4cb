import type { ActingMessages } from './messages.ts';

/** Who is choosing, in Italian. */
export const it: ActingMessages = {
  link: 'Sceglie per un’altra persona?',
  title: 'Chi sceglie?',
  lede: 'Se sceglie per un’altra persona, ce lo dica. Lo annotiamo accanto a ogni scelta.',
  self: 'Scelgo per me',
  as: {
    parent: 'Scelgo per mio figlio o mia figlia',
    guardian: 'Sono il tutore o la tutrice',
    agent: 'Ho una procura per le cure',
  },
  until: ({ day }) => `fino al ${day}`,
  sees: 'Vedrà ciò su cui ha il diritto di decidere. Le cure che una persona giovane può decidere da sola non sono mostrate.',
  button: 'Continua',
  told: {
    parent: 'Sta scegliendo per suo figlio o sua figlia.',
    guardian: 'Sta scegliendo come tutore o tutrice.',
    agent: 'Sta scegliendo con una procura.',
  },
  ends: ({ day }) => `Il suo diritto di scegliere finisce il ${day}.`,
};
