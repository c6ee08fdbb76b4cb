import type { LedgerPosition } from '@heed/domain/ledger/entry';
import { acknowledgeChanges } from '@heed/use-cases/feed/acknowledge-changes';
import type { LedgerPlace } from '@heed/use-cases/feed/ledger-place';
import { readChanges } from '@heed/use-cases/feed/read-changes';
import { Arg, Authorized, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../access/api-context.ts';
import { InputProblem } from '../problem/input-problem.ts';
import { type Cursor, ledgerCursor, ledgerPlaceOf, writeCursor } from '../schema/cursor.ts';
import { pageSize } from '../schema/page.ts';
import { CursorScalar } from '../schema/scalars.ts';
import { AcknowledgePayload, ChangeConnection } from './change.type.ts';
import { toChange } from './to-change.ts';

const START: LedgerPlace = { position: 0 as LedgerPosition };

/** The change feed. */
@Resolver()
export class FeedResolver {
  @Query(() => ChangeConnection, {
    description:
      'Changes after a cursor, in order and without gaps; the same cursor always reads the same. From the start when absent. At most 1 000 a page.',
  })
  @Authorized('changes')
  async changes(
    @Arg('after', () => CursorScalar, { nullable: true }) after: Cursor | null | undefined,
    @Arg('first', () => Int, { defaultValue: 500, nullable: true }) first: number | null,
    @Ctx() { deps }: ApiContext,
  ): Promise<ChangeConnection> {
    const place = after ? ledgerPlaceOf(after) : START;
    if (place === undefined) throw new InputProblem('BAD_CURSOR', { field: 'after' });
    const read = await readChanges(deps, { after: place, first: pageSize(first, { usual: 500, most: 1_000 }) });
    if (read.kind === 'unknown-place') throw new InputProblem('BAD_CURSOR', { field: 'after' });
    const edges = read.entries.map((sealed) => ({
      cursor: ledgerCursor(sealed.position, sealed.hash),
      node: toChange(deps, sealed),
    }));
    // An empty page keeps the place: the next question starts where this one did.
    const endCursor = edges.at(-1)?.cursor ?? (after ? writeCursor(after) : ledgerCursor(START.position));
    return { edges, pageInfo: { hasNextPage: read.hasMore, endCursor } };
  }

  @Mutation(() => AcknowledgePayload, {
    description: 'Says that this client acted on every change up to a cursor. Never moves back.',
  })
  @Authorized('changes')
  async acknowledgeChanges(
    @Arg('through', () => CursorScalar) through: Cursor,
    @Ctx() { deps, client }: ApiContext,
  ): Promise<AcknowledgePayload> {
    const place = ledgerPlaceOf(through);
    if (place === undefined) throw new InputProblem('BAD_CURSOR', { field: 'through' });
    const done = await acknowledgeChanges(deps, { client: client.id, through: place });
    if (done.kind === 'unknown-place') throw new InputProblem('BAD_CURSOR', { field: 'through' });
    const furthest = done.through;
    const [entry] = await deps.ledger.entriesAfter(Math.max(furthest - 1, 0) as LedgerPosition, 1);
    return { acknowledgedThrough: ledgerCursor(furthest, furthest === entry?.position ? entry.hash : undefined) };
  }
}
