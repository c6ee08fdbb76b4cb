import type { CatalogueProposal, ProposalId } from '../catalogue/catalogue-proposal.ts';
import type { LedgerEvent } from '../ledger/entry.ts';
import type { InboundRequest, RequestId } from '../request/request.ts';
import type { ReviewItem, ReviewItemId } from '../review/review-item.ts';
import type { EvidenceId } from '../statement/statement.ts';
import { aCatalogue } from './a-catalogue.ts';
import { ANN, aProfile, aRecipient, MAILBOX, PHONE } from './a-recipient.ts';
import { aStatement, EVERYTHING, minutesAgo, NOW } from './a-statement.ts';

/** Returns an unclear text from Ann's telephone, save for what is given. */
export function aRequest(given: Partial<InboundRequest> = {}): InboundRequest {
  return {
    id: 'request-1' as RequestId,
    wayIn: 'SMS',
    channel: 'SMS',
    intent: 'UNSURE',
    certainty: 'unsure',
    why: 'test',
    holds: EVERYTHING,
    saidAt: NOW,
    receivedAt: NOW,
    evidence: 'evidence-1' as EvidenceId,
    address: PHONE,
    ...given,
  };
}

/** Returns a laxer change that waits for its second person, save for what is given. */
export function aProposal(given: Partial<CatalogueProposal> = {}): CatalogueProposal {
  return {
    id: 'proposal-1' as ProposalId,
    catalogue: aCatalogue(),
    hash: 'hash-1',
    basedOn: 1,
    proposedBy: 'officer',
    proposedAt: NOW,
    expiresAt: minutesAgo(-60),
    effects: { recipients: 0, counts: [] },
    state: { kind: 'open' },
    ...given,
  };
}

/** One event of each kind, all about Ann or her telephone. */
export const AN_EVENT: { readonly [Kind in LedgerEvent['kind']]: Extract<LedgerEvent, { readonly kind: Kind }> } = {
  'catalogue-applied': { kind: 'catalogue-applied', catalogue: aCatalogue() },
  'catalogue-proposed': { kind: 'catalogue-proposed', proposal: aProposal() },
  'catalogue-proposal-decided': {
    kind: 'catalogue-proposal-decided',
    proposal: aProposal().id,
    state: { kind: 'approved', by: 'other', at: NOW },
  },
  'recipient-registered': { kind: 'recipient-registered', profile: aProfile() },
  'statement-recorded': { kind: 'statement-recorded', statement: aStatement('stop') },
  'request-received': { kind: 'request-received', request: aRequest() },
  'request-resolved': { kind: 'request-resolved', request: aRequest().id, recipient: ANN, address: PHONE },
  'delivery-reported': {
    kind: 'delivery-reported',
    report: { kind: 'BOUNCED', address: MAILBOX, channel: 'EMAIL', recipient: ANN, happenedAt: NOW },
  },
  'review-opened': { kind: 'review-opened', item: aReviewItem() },
  'review-moved': {
    kind: 'review-moved',
    item: aReviewItem().id,
    subject: aReviewItem().subject,
    state: { kind: 'open' },
  },
  'links-revoked': { kind: 'links-revoked', what: { kind: 'recipient', recipient: ANN, before: NOW } },
  'recipients-merged': { kind: 'recipients-merged', survivor: ANN, merged: aRecipient() },
  'recipients-split': { kind: 'recipients-split', survivor: ANN, restored: aRecipient() },
  'recipient-erased': { kind: 'recipient-erased', recipient: ANN, addresses: [PHONE], kept: [] },
};

function aReviewItem(): ReviewItem {
  return {
    id: 'item-1' as ReviewItemId,
    subject: { kind: 'recipient', recipient: ANN },
    reason: 'MANUAL',
    openedAt: NOW,
    dueAt: minutesAgo(-60),
    statements: [],
    details: {},
    state: { kind: 'open' },
  };
}
