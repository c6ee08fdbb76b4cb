import type { Scope, Subject, WayIn } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import { writeWithPeople } from '../ledger/write-with-people.ts';
import type { OpenedLink } from '../ports/links.ts';
import { recordStatement } from '../statement/record-statement.ts';
import { addressReceiptOf, type AddressReceipt } from './address-receipt.ts';
import { reviewSharedAddress } from './review-shared-address.ts';
import { stopInForce } from './stop-in-force.ts';

/** What became of an unsubscription. */
export type Unsubscribed =
  | { readonly kind: 'recorded' | 'repeated'; readonly receipt: AddressReceipt; readonly opened: OpenedLink }
  | { readonly kind: 'invalid-link' };

type Deps = Pick<UseCaseDeps, 'ledger' | 'ids' | 'links' | 'recipients'>;

/** The scope of a link's stop: its type, or everything, by email (RFC 8058 §3.1: the list that the header names). */
export function scopeOfLink(opened: Exclude<OpenedLink, { kind: 'invalid' }>, what: 'type' | 'all'): Scope {
  const types =
    what === 'all' || opened.type === undefined
      ? ({ kind: 'all' } as const)
      : ({ kind: 'types', types: [opened.type] } as const);
  return { types, channels: ['EMAIL'] };
}

/** Returns whom a link's stop is about: the address it was sent to, else the recipient. */
export function subjectOfLink({ target }: Exclude<OpenedLink, { kind: 'invalid' }>): Subject {
  return 'address' in target
    ? { kind: 'address', address: target.address }
    : { kind: 'recipient', recipient: target.recipient };
}

/**
 * Stops what a link names for its address; an expired or superseded link can still do this. What is in force decides whether a repeat says
 * something new: while the stop stands for everybody a second press writes nothing, and after somebody came back the same link stops again.
 * In force when it returns.
 */
export async function unsubscribeByLink(
  deps: Deps,
  input: { readonly token: string; readonly wayIn: WayIn; readonly what: 'type' | 'all' },
): Promise<Unsubscribed> {
  const opened = await deps.links.open(input.token);
  if (opened.kind === 'invalid') return { kind: 'invalid-link' };
  const subject = subjectOfLink(opened);
  const scope = scopeOfLink(opened, input.what);
  const claim =
    subject.kind === 'address' ? { addresses: [subject.address] } : { addresses: [], recipients: [subject.recipient] };
  const result = await writeWithPeople(deps, claim, async (tx, people) => {
    const state =
      subject.kind === 'address' ? await tx.address(subject.address) : await tx.recipient(subject.recipient);
    const said = { subject, statements: state?.statements ?? [], people };
    const before = stopInForce(said, scope, await tx.catalogue(), tx.now);
    if (before !== undefined) return { kind: 'repeated' as const, receipt: addressReceiptOf(before) };
    const stop = await recordStatement(tx, deps.ids, {
      subject,
      scope,
      word: { kind: 'stop' },
      wayIn: input.wayIn,
      speaker: { kind: 'patient' },
      actor: { kind: 'patient' },
      act: deps.ids.uuid(),
    });
    if (subject.kind === 'address') await reviewSharedAddress(tx, deps.ids, subject.address);
    return { kind: 'recorded' as const, receipt: addressReceiptOf(stop) };
  });
  if (result.kind === 'repeated') throw new Error('An unsubscription has no key to repeat.');
  return { ...result.value, opened };
}
