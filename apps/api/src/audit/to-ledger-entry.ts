import type { Actor, LedgerEvent, SealedEntry } from '@heed/domain/ledger/entry';
import { assertNever } from '@heed/domain/brand';
import { toStatementView } from '../statement/statement-view.type.ts';
import type { LedgerEntryView } from './ledger-entry.type.ts';

/** Returns an entry as the API shows it: ids, kinds and moments, nothing that is kept sealed. */
export function toLedgerEntry({ entry, hash }: SealedEntry): LedgerEntryView {
  return {
    id: entry.id,
    kind: entry.event.kind,
    recordedAt: entry.recordedAt,
    actor: entry.actor.kind,
    actorId: actorIdOf(entry.actor),
    ...detailsOf(entry.event),
    hash,
  };
}

type Details = Pick<LedgerEntryView, 'statement' | 'request' | 'delivery' | 'review' | 'records'>;

const NONE: Details = { statement: null, request: null, delivery: null, review: null, records: null };

function detailsOf(event: LedgerEvent): Details {
  switch (event.kind) {
    case 'statement-recorded':
      return { ...NONE, statement: toStatementView(event.statement) };
    case 'request-received': {
      const { id, wayIn, intent, why, receivedAt } = event.request;
      return { ...NONE, request: { id, wayIn, intent, why, receivedAt } };
    }
    case 'delivery-reported': {
      const { kind, channel, happenedAt } = event.report;
      return { ...NONE, delivery: { kind, channel, happenedAt } };
    }
    case 'review-opened':
      return { ...NONE, review: { item: event.item.id, reason: event.item.reason, state: event.item.state.kind } };
    case 'review-moved':
      return { ...NONE, review: { item: event.item, reason: null, state: event.state.kind } };
    case 'recipients-merged':
      return { ...NONE, records: { survivor: event.survivor, other: event.merged.profile.id } };
    case 'recipients-split':
      return { ...NONE, records: { survivor: event.survivor, other: event.restored.profile.id } };
    case 'recipient-erased':
    case 'catalogue-applied':
    case 'catalogue-proposed':
    case 'catalogue-proposal-decided':
    case 'recipient-registered':
    case 'request-resolved':
    case 'links-revoked':
      return NONE;
    default:
      return assertNever(event);
  }
}

function actorIdOf(actor: Actor): string | null {
  switch (actor.kind) {
    case 'staff':
      return actor.staff;
    case 'client':
      return actor.client;
    case 'system':
      return actor.part;
    case 'patient':
    case 'operator':
      return null;
    default:
      return assertNever(actor);
  }
}
