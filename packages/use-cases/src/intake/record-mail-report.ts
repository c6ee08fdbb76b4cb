import type { AddressKey } from '@heed/domain/contact/address';
import type { LedgerTransaction } from '../ports/ledger.ts';

/** A bounce (RFC 3464) or a complaint (RFC 5965) that reached one of our mailboxes. */
export type MailReport = { readonly kind: 'bounce'; readonly isPermanent: boolean } | { readonly kind: 'complaint' };

/** Writes down what a report tells of an address. It never replaces a person's own choice. */
export async function recordMailReport(tx: LedgerTransaction, address: AddressKey, report: MailReport): Promise<void> {
  const kind = report.kind === 'complaint' ? 'COMPLAINED' : report.isPermanent ? 'BOUNCED' : 'SOFT_BOUNCED';
  await tx.append(
    { kind: 'delivery-reported', report: { kind, address, channel: 'EMAIL', happenedAt: tx.now } },
    { kind: 'system', part: 'intake' },
  );
}
