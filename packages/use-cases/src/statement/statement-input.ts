import type { Address } from '@heed/domain/contact/address';
import type { Scope, Word } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import type { RecipientRef } from '../ports/recipients.ts';

/** A statement as it comes from outside. */
export interface StatementInput {
  /** The same key of the same caller twice is one statement. */
  readonly idempotencyKey: string;
  readonly subject:
    | { readonly kind: 'recipient'; readonly ref: RecipientRef }
    | { readonly kind: 'address'; readonly address: Address };
  readonly scope: Scope;
  readonly word: Word;
  readonly saidAt?: Instant;
  /** The words as they came. */
  readonly evidence?: string;
}
