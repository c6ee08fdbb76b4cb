import { assertNever } from '../brand.ts';
import { addressKindOf, type AddressKind, type DecidedChannel } from '../channel/channel.ts';
import type { AddressKey } from '../contact/address.ts';
import type { LedgerEntry } from '../ledger/entry.ts';
import { bySaying } from '../statement/latest-word.ts';
import type { Scope, Statement } from '../statement/statement.ts';
import { addStatement } from './add-statement.ts';
import type { AddressState } from './address-state.ts';
import { afterReport } from './after-report.ts';

/** Returns an address's state after an entry: the same object when the entry is not about it. */
export function foldAddress(
  key: AddressKey,
  state: AddressState | undefined,
  entry: LedgerEntry,
): AddressState | undefined {
  const { event } = entry;
  switch (event.kind) {
    case 'recipient-registered': {
      const point = event.profile.contactPoints.find(({ address }) => address === key);
      return point === undefined || state?.kind === point.kind ? state : { ...known(key, state), kind: point.kind };
    }
    case 'statement-recorded': {
      const { statement } = event;
      if (statement.subject.kind !== 'address' || statement.subject.address !== key) return state;
      const before = known(key, state);
      const kind = before.kind === 'unknown' ? kindOfScope(statement.scope) : before.kind;
      return addStatement({ ...before, kind }, statement);
    }
    case 'request-received': {
      const { request } = event;
      // A request that came with a token is about that recipient, and holds nothing for others behind the address.
      if (request.address !== key || request.recipient !== undefined || request.holds === undefined) return state;
      const before = known(key, state);
      const pending = { id: request.id, holds: request.holds, since: request.receivedAt };
      return { ...before, kind: addressKindOf(request.channel), pending: [...before.pending, pending] };
    }
    case 'request-resolved':
      if (event.address !== key || state === undefined) return state;
      return { ...state, pending: state.pending.filter(({ id }) => id !== event.request) };
    case 'delivery-reported':
      return event.report.address === key ? afterReport(known(key, state), event.report) : state;
    case 'recipient-erased':
      return event.addresses.includes(key) ? remembering(known(key, state), event.kept) : state;
    case 'recipients-merged':
    case 'recipients-split':
    case 'catalogue-applied':
    case 'catalogue-proposed':
    case 'catalogue-proposal-decided':
    case 'review-opened':
    case 'review-moved':
    case 'links-revoked':
      return state;
    default:
      return assertNever(event);
  }
}

function known(address: AddressKey, state: AddressState | undefined): AddressState {
  return (
    state ?? {
      address,
      kind: 'unknown',
      statements: [],
      pending: [],
      deliverability: { kind: 'deliverable' },
      carrierBlocks: [],
      softBounces: [],
    }
  );
}

/** A stop of texts says nothing of a mailbox. */
function remembering(state: AddressState, kept: readonly Statement[]): AddressState {
  const stops = kept.filter(({ word, scope: { channels } }) => {
    const fits = (channel: DecidedChannel) => state.kind === 'unknown' || addressKindOf(channel) === state.kind;
    return word.kind === 'stop' && (channels === 'all' || channels.some(fits));
  });
  const before = (state.remembered ?? []).filter(({ id }) => !stops.some((stop) => stop.id === id));
  const remembered = [...before, ...stops].sort(bySaying);
  return remembered.length === 0 ? state : { ...state, remembered };
}

function kindOfScope({ channels }: Scope): AddressKind | 'unknown' {
  const [first] = channels === 'all' ? [] : channels;
  return first === undefined ? 'unknown' : addressKindOf(first);
}
