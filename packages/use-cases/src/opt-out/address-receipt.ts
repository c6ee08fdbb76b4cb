import type { Statement } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import { receiptNumber } from '../preferences/receipt.ts';

/** What somebody gets for a stop about an address. It is the same whether the address is known or not. */
export interface AddressReceipt {
  readonly number: string;
  readonly at: Instant;
}

/** Returns the receipt of a stop. */
export function addressReceiptOf({ act, receivedAt }: Pick<Statement, 'act' | 'receivedAt'>): AddressReceipt {
  return { number: receiptNumber(act), at: receivedAt };
}
