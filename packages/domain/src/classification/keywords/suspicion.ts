import type { WordList } from './language-words.ts';
import { BEYOND_SUSPICION } from './suspicion-beyond.ts';
import { LATIN_SUSPICION } from './suspicion-latin.ts';
import { LATIN_SUSPICION_MORE } from './suspicion-latin-more.ts';
import { OTHER_SUSPICION } from './suspicion-other-scripts.ts';
import type { SuspicionWords } from './suspicion-words.ts';

/** By language; those without are read without. */
export const SUSPICION: Readonly<Record<string, SuspicionWords>> = {
  ...LATIN_SUSPICION,
  ...LATIN_SUSPICION_MORE,
  ...OTHER_SUSPICION,
  ...BEYOND_SUSPICION,
};

/** Words for messages that every language in Latin letters borrows: people mix languages in one text ("no more mensajes"). */
export const BORROWED_CONTACT: WordList =
  'sms, txt, txts, text, texts, texting, textear, mensaje*, mensagem, mensagens, message, messages, messaging, mensahe, msg, msgs, msj, msjs, email, emails, notification*, notifica*, spam*, newsletter*, survey*, reminder*, reminders, alerts, promos, calls, robocall*';
