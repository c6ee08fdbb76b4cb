import type { MaskedContactPoint } from '@heed/use-cases/preferences/read-preferences';
import type { WishText } from './describe-reach.server.ts';

/** What the loader hands over. */
export interface ReachPageData {
  readonly points: readonly MaskedContactPoint[];
  readonly wishes: readonly WishText[];
  /** The mailbox that has to be proved to ask for more, as it is read; absent: there is none. */
  readonly mailbox: string | undefined;
  /** Whether one of theirs that may be used was proved. */
  readonly isProved: boolean;
  /** The number that proves the same, masked, where there is no mailbox. */
  readonly number: string | undefined;
  readonly phone: string;
  readonly form: string;
  readonly formIds: Readonly<Record<'limit' | 'lift', string>>;
  /** What was just done. */
  readonly done: { readonly kind: 'saved' | 'ended'; readonly receipt: string | undefined } | undefined;
}
