import type { Reason } from '@heed/domain/decision/reason';

/** One plain sentence per reason of a decision, for the sender's staff and for the patient who asks. */
export type ReasonMessages = Readonly<Record<Reason, string>> & {
  /** In place of `OFF_BY_DEFAULT` where the catalogue does not send the type on the channel: nobody can turn that on. */
  readonly NEVER_SENT: string;
};
