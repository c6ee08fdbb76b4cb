import type { Ask, Decision, DecisionRequest, RecipientRef, Timetable } from '../types/decision.ts';
import type { DeliveryEvent, DeliveryResult } from '../types/delivery.ts';
import type { ChangePage } from '../types/feed.ts';
import type { Link, LinkPurpose } from '../types/link.ts';
import type { Notice, NoticeRequest } from '../types/notice.ts';
import type { RecipientInput, RegistrationResult } from '../types/registration.ts';
import type { StatementInput, StatementResult } from '../types/statement.ts';
import { type AskHeed, badAnswer, createAskHeed, type HeedClientOptions } from './ask-heed.ts';
import { inBatches } from './in-batches.ts';

/** What a snapshot needs of Heed. */
export interface SnapshotSource {
  /** Returns what will be decided up to `through`, in the order of the requests (at most 1 000). Throws `HeedError`. */
  timetables(requests: readonly Ask[], through: Date): Promise<readonly Timetable[]>;
  /** Returns changes after a cursor, from the beginning without one, oldest first, without gaps (at most 1 000). Throws `HeedError`. */
  changes(after?: string): Promise<ChangePage>;
}

/** Heed as a sending system uses it. Whatever it throws means: do not send. */
export interface HeedClient extends SnapshotSource {
  /** Returns whether a message may go out now. Ask at dispatch, not when it is queued. Throws `HeedError`. Scope: `decide`. */
  decide(request: DecisionRequest): Promise<Decision>;
  /** Returns the answers in the order of the requests (at most 10 000). One wrong row refuses all of them: `HeedError.problems` names each. Scope: `decide`. */
  decideMany(requests: readonly DecisionRequest[]): Promise<readonly Decision[]>;
  /** Returns what one message must carry so that its reader can stop it. Throws `HeedError`. Scope: `notice`. */
  notice(request: NoticeRequest): Promise<Notice>;
  /**
   * Tells what became of messages. Rows fail alone, and are answered in their order; more than 1 000 go in several calls. Where one of those throws `HeedError`,
   * hand over all of them again: what was taken is `repeated`. Scope: `deliveries`.
   */
  reportDeliveries(events: readonly DeliveryEvent[]): Promise<readonly DeliveryResult[]>;
  /** Registers or updates recipients, row by row as `reportDeliveries`: the same row twice changes nothing. Scope: `register`. */
  registerRecipients(recipients: readonly RecipientInput[]): Promise<readonly RegistrationResult[]>;
  /** Records what patients said, row by row as `reportDeliveries`: the same key twice is one statement. Scope: `statements`. */
  recordStatements(statements: readonly StatementInput[]): Promise<readonly StatementResult[]>;
  /** Says that every change up to a cursor was acted on. Throws `HeedError`. Scope: `changes`. */
  acknowledgeChanges(through: string): Promise<void>;
  /** Makes a signed link for a recipient, to be sent to that recipient only. Throws `HeedError`. Scope: `links`. */
  createLink(recipient: RecipientRef, purpose: LinkPurpose): Promise<Link>;
}

/** The most rows that one call of the API writes. */
const ROWS = 1_000;

/** Returns a client. Throws `TypeError` where `url` is no address; asks nothing yet. */
export function createHeedClient(options: HeedClientOptions): HeedClient {
  const ask = createAskHeed(options);
  return {
    decideMany: (requests) => decideMany(ask, requests),
    async decide(request) {
      const [decision] = await decideMany(ask, [request]);
      if (decision === undefined) throw badAnswer('Heed answered nothing');
      return decision;
    },
    async timetables(requests, through) {
      const variables = { requests, through: through.toISOString() };
      return (await ask<{ timetables: readonly Timetable[] }>('timetables', variables)).timetables;
    },
    notice: async (request) => (await ask<{ notice: Notice }>('notice', { request })).notice,
    changes: (after) => readChanges(ask, after),
    async acknowledgeChanges(through) {
      await ask('acknowledgeChanges', { through });
    },
    createLink: async (ref, purpose) => (await ask<{ createLink: Link }>('createLink', { ref, purpose })).createLink,
    reportDeliveries: (events) => writeRows<DeliveryResult>(ask, 'reportDeliveries', events),
    registerRecipients: (recipients) => writeRows<RegistrationResult>(ask, 'registerRecipients', recipients),
    recordStatements: (statements) => writeRows<StatementResult>(ask, 'recordStatements', statements),
  };
}

async function decideMany(ask: AskHeed, requests: readonly DecisionRequest[]): Promise<readonly Decision[]> {
  const { decideMany: decisions } = await ask<{ decideMany: readonly Decision[] }>('decideMany', { requests });
  if (decisions.length !== requests.length) throw badAnswer('Heed did not answer every row');
  return decisions;
}

async function readChanges(ask: AskHeed, after: string | undefined): Promise<ChangePage> {
  const { changes } = await ask<{
    changes: {
      edges: readonly { node: ChangePage['changes'][number] }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  }>('changes', after === undefined ? {} : { after });
  return { changes: changes.edges.map(({ node }) => node), ...changes.pageInfo };
}

type RowOperation = 'reportDeliveries' | 'registerRecipients' | 'recordStatements';

async function writeRows<Result extends { readonly index: number }>(
  ask: AskHeed,
  operation: RowOperation,
  rows: readonly object[],
): Promise<readonly Result[]> {
  return inBatches(rows, ROWS, async (batch, first) => {
    const answer = await ask<Record<RowOperation, { results: readonly Result[] }>>(operation, { rows: batch });
    return answer[operation].results.map((result) => ({ ...result, index: result.index + first }));
  });
}
