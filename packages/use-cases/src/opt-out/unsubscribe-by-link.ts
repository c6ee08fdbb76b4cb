import { findType } from '@heed/domain/catalogue/find-type';
import { decide } from '@heed/domain/decision/decide';
import type { Scope, WayIn } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import type { OpenedLink } from '../ports/links.ts';
import { receiptNumber } from '../preferences/receipt.ts';
import { recordStatement } from '../statement/record-statement.ts';
import type { AddressReceipt } from './stop-address.ts';

/** What became of an unsubscription. */
export type Unsubscribed =
  | { readonly kind: 'recorded' | 'repeated'; readonly receipt: AddressReceipt; readonly opened: OpenedLink }
  | { readonly kind: 'invalid-link' };

type Deps = Pick<UseCaseDeps, 'ledger' | 'ids' | 'links' | 'catalogues' | 'facts' | 'clock'>;

/** The scope of a link's stop: its type, or everything, by email (RFC 8058 §3.1: the list that the header names). */
export function scopeOfLink(opened: Exclude<OpenedLink, { kind: 'invalid' }>, what: 'type' | 'all'): Scope {
  const types =
    what === 'all' || opened.type === undefined
      ? ({ kind: 'all' } as const)
      : ({ kind: 'types', types: [opened.type] } as const);
  return { types, channels: ['EMAIL'] };
}

/**
 * Stops what a link names for its address; an expired or superseded link can still do this. A repeat while the stop stands writes nothing;
 * after the person came back, the same link stops again. In force when it returns.
 */
export async function unsubscribeByLink(
  deps: Deps,
  input: { readonly token: string; readonly wayIn: WayIn; readonly what: 'type' | 'all' },
): Promise<Unsubscribed> {
  const opened = await deps.links.open(input.token);
  if (opened.kind === 'invalid') return { kind: 'invalid-link' };
  const { target } = opened;
  const subject =
    'address' in target
      ? ({ kind: 'address', address: target.address } as const)
      : ({ kind: 'recipient', recipient: target.recipient } as const);
  const scope = scopeOfLink(opened, input.what);
  const claim = {
    recipients: subject.kind === 'recipient' ? [subject.recipient] : [],
    addresses: subject.kind === 'address' ? [subject.address] : [],
  };
  const act = deps.ids.uuid();
  const result = await deps.ledger.write(claim, async (tx) => {
    const state =
      subject.kind === 'address' ? await tx.address(subject.address) : await tx.recipient(subject.recipient);
    const catalogue = await tx.catalogue();
    const standing = state?.statements.findLast(
      ({ word, scope: said }) => word.kind === 'stop' && JSON.stringify(said) === JSON.stringify(scope),
    );
    const probe = scope.types.kind === 'types' ? findType(catalogue, scope.types.types[0] ?? '') : undefined;
    const isInForce =
      standing !== undefined &&
      (probe === undefined ? isLast(state?.statements ?? [], standing.id) : await isStopped(deps, subject, probe.key));
    if (isInForce)
      return { kind: 'repeated' as const, receipt: { number: receiptNumber(standing.act), at: standing.receivedAt } };
    await recordStatement(tx, deps.ids, {
      subject,
      scope,
      word: { kind: 'stop' },
      wayIn: input.wayIn,
      speaker: { kind: 'patient' },
      actor: { kind: 'patient' },
      act,
    });
    return { kind: 'recorded' as const, receipt: { number: receiptNumber(act), at: tx.now } };
  });
  if (result.kind === 'repeated') throw new Error('An unsubscription has no key to repeat.');
  return { ...result.value, opened };
}

function isLast(statements: readonly { readonly id: string }[], id: string): boolean {
  return statements.at(-1)?.id === id;
}

async function isStopped(
  deps: Deps,
  subject: { readonly kind: string; readonly address?: unknown; readonly recipient?: unknown },
  type: Parameters<typeof decide>[1]['type'],
): Promise<boolean> {
  const target =
    subject.kind === 'address'
      ? { kind: 'address' as const, address: subject.address as never }
      : { kind: 'recipient' as const, ref: { kind: 'id' as const, id: subject.recipient as never } };
  const { facts } = await deps.facts.read([target]);
  const [known] = facts;
  if (known === undefined) return false;
  return ['ADDRESS_STOPPED', 'STOPPED'].includes(
    decide(known, { type, channel: 'EMAIL', at: deps.clock.now() }).reason,
  );
}
