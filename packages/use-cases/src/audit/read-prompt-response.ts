import type { LedgerPosition, SealedEntry } from '@heed/domain/ledger/entry';
import type { RequestId } from '@heed/domain/request/request';
import type { WayIn } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import type { Ledger } from '../ports/ledger.ts';
import { percentile } from './percentile.ts';

/** How quickly the stops that came one way were in force. */
export interface WayInResponse {
  readonly wayIn: WayIn;
  readonly stops: number;
  /** From when it was said to when it was in force, milliseconds. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly slowestMs: number;
  readonly limitMs: number;
  /** Stops that were in force only after the limit. */
  readonly overdue: number;
}

/** How far a sending system has acted on the stops of a period. */
export interface SenderResponse {
  readonly client: string;
  readonly acknowledgedThrough: LedgerPosition;
  readonly unacknowledgedStops: number;
}

/** What an officer shows to whoever asks how quickly patients are heard. */
export interface PromptResponseReport {
  readonly from: Instant;
  readonly to: Instant;
  readonly waysIn: readonly WayInResponse[];
  /** Requests in words that a person had to read. They were held the moment they came. */
  readonly read: {
    readonly requests: number;
    readonly waiting: number;
    readonly p50Ms: number;
    readonly slowestMs: number;
  };
  readonly senders: readonly SenderResponse[];
}

const HOUR_MS = 3_600_000;
/** RFC 8058 one-click: mailbox providers ask for two days. */
const ONE_CLICK_LIMIT_MS = 48 * HOUR_MS;
/** 47 CFR 64.1200(a)(10) and 15 U.S.C. 7704(a)(4): 10 business days, which are never fewer than 12 days of the calendar. */
const LIMIT_MS = 12 * 24 * HOUR_MS;
/** Entries are sealed in the order in which transactions took their ids; their moments may lie this far apart in the other order. Ours. */
const DISORDER_MS = 600_000;
const BATCH = 1_000;

/** Returns how promptly stops of a period [from, to) were in force and acted on. Reads the ledger itself, so that nothing can be left out. */
export async function readPromptResponse(
  { ledger, clients, feed }: Pick<UseCaseDeps, 'ledger' | 'clients' | 'feed'>,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): Promise<PromptResponseReport> {
  const delays = new Map<WayIn, number[]>();
  const positions: LedgerPosition[] = [];
  const asked = new Map<RequestId, Instant>();
  const readAfterMs: number[] = [];
  for await (const { position, entry } of entriesFrom(ledger, from)) {
    const isInside = entry.recordedAt >= from && entry.recordedAt < to;
    const { event } = entry;
    if (event.kind === 'statement-recorded' && event.statement.word.kind === 'stop' && isInside) {
      const { wayIn, saidAt } = event.statement;
      const list = delays.get(wayIn) ?? [];
      list.push(entry.recordedAt - saidAt);
      delays.set(wayIn, list);
      positions.push(position);
    } else if (event.kind === 'request-received' && event.request.holds !== undefined && isInside) {
      asked.set(event.request.id, event.request.receivedAt);
    } else if (event.kind === 'request-resolved') {
      const receivedAt = asked.get(event.request);
      if (receivedAt !== undefined) readAfterMs.push(entry.recordedAt - receivedAt);
    }
  }
  const senders = (await clients.list()).filter(({ scopes, revoked }) => scopes.includes('changes') && !revoked);
  return {
    from,
    to,
    waysIn: [...delays].map(([wayIn, list]) => responseOf(wayIn, list)),
    read: {
      requests: asked.size,
      waiting: asked.size - readAfterMs.length,
      p50Ms: percentile(readAfterMs, 50),
      slowestMs: percentile(readAfterMs, 100),
    },
    senders: await Promise.all(
      senders.map(async ({ id }) => {
        const acknowledgedThrough = await feed.acknowledged(id);
        const unacknowledgedStops = positions.filter((position) => position > acknowledgedThrough).length;
        return { client: id, acknowledgedThrough, unacknowledgedStops };
      }),
    ),
  };
}

function responseOf(wayIn: WayIn, delays: readonly number[]): WayInResponse {
  const limitMs = wayIn === 'ONE_CLICK' ? ONE_CLICK_LIMIT_MS : LIMIT_MS;
  return {
    wayIn,
    stops: delays.length,
    p50Ms: percentile(delays, 50),
    p99Ms: percentile(delays, 99),
    slowestMs: percentile(delays, 100),
    limitMs,
    overdue: delays.filter((delay) => delay > limitMs).length,
  };
}

/** Every entry recorded from a moment on, to the end: a request of the period may have been read after it. */
async function* entriesFrom(ledger: Pick<Ledger, 'entriesAfter'>, from: Instant): AsyncGenerator<SealedEntry> {
  let after = await positionBefore(ledger, (from - DISORDER_MS) as Instant);
  for (;;) {
    const entries = await ledger.entriesAfter(after, BATCH);
    yield* entries;
    const last = entries.at(-1);
    if (last === undefined) return;
    after = last.position;
  }
}

/** Finds the place by halving: the ledger has no gaps, and its moments rise but for a little disorder. */
async function positionBefore(ledger: Pick<Ledger, 'entriesAfter'>, moment: Instant): Promise<LedgerPosition> {
  const isBefore = async (position: number) => {
    const [entry] = await ledger.entriesAfter((position - 1) as LedgerPosition, 1);
    return entry !== undefined && entry.entry.recordedAt < moment;
  };
  let low = 0;
  let high = 1;
  while (await isBefore(high)) [low, high] = [high, high * 2];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (await isBefore(middle)) low = middle;
    else high = middle;
  }
  return low as LedgerPosition;
}
