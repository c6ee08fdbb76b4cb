import type { CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import type { DecidedChannel } from '@heed/domain/channel/channel';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { IdentityCheck, Scope } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import type { RefusedCell } from '../preferences/sort-out-cells.ts';
import type { StaffMember } from './staff-member.ts';

/** What a patient said to a member of staff. */
export type SpokenWish =
  | { readonly kind: 'stop'; readonly scope: Scope }
  /** These kinds on these channels may come again. `basedOn`: what the page showed. */
  | {
      readonly kind: 'allow';
      readonly types: readonly CommunicationTypeKey[] | 'all';
      readonly channels: readonly DecidedChannel[];
      readonly basedOn: string;
    }
  /** Not before `until`, which is outside. */
  | { readonly kind: 'pause'; readonly scope: Scope; readonly until: Instant };

/** A spoken request as staff wrote it down. */
export interface SpokenRequest {
  readonly recipient: RecipientId;
  readonly by: StaffMember;
  /** The form's own key: a second press is no second act. */
  readonly formId: string;
  readonly wish: SpokenWish;
  /** When it was said; default: now. */
  readonly saidAt?: Instant | undefined;
  /** How staff made sure who asks: needed to open more, and kept with the words. */
  readonly identity?: IdentityCheck | undefined;
  /** In the words of whoever wrote it down; kept encrypted. */
  readonly note?: string | undefined;
}

/** What became of a spoken request. */
export type RecordedRequest =
  | { readonly kind: 'recorded' | 'repeated'; readonly act: string; readonly receipt: string }
  /** More than two minutes ahead is not clock skew. */
  | { readonly kind: 'said-in-future' }
  /** To open more, staff say how they made sure who asks. */
  | { readonly kind: 'identity-needed' }
  /** Not after now, or more than `LONGEST_PAUSE_MS` ahead. */
  | { readonly kind: 'bad-pause' }
  /** Nothing named, or nothing that the catalogue knows. */
  | { readonly kind: 'nothing-named' }
  /** Everything named stands like that already. */
  | { readonly kind: 'unchanged' }
  /** What was named cannot be turned on here, and why. Nothing was. */
  | { readonly kind: 'refused'; readonly cells: readonly RefusedCell[] }
  /** Something was said about it since the page was opened: look again. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'not-permitted' | 'unknown-recipient' };

/** A pause that is longer is a stop in disguise; ours: a year and a day. */
export const LONGEST_PAUSE_MS = 366 * 86_400_000;
