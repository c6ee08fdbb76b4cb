import type { Reason } from '@heed/domain/decision/reason';

/** One plain sentence per reason of a decision, for the sender's staff and for the patient who asks. */
export type ReasonMessages = Readonly<Record<Reason, string>>;
