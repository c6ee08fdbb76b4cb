import type { Reason } from '@heed/domain/decision/reason';
import type { WrittenLocale } from '../locales.ts';

/** One plain sentence per reason of a decision, for the sender's staff and for the patient who asks. */
export type ReasonMessages = Readonly<Record<Reason, string>>;

/** The sentences in every written language. */
export type ReasonsInEveryLanguage = Readonly<Record<WrittenLocale, ReasonMessages>>;
