import type { LedgerPosition } from '@heed/domain/ledger/entry';
import { acknowledgeChanges } from '@heed/use-cases/feed/acknowledge-changes';
import { readChanges } from '@heed/use-cases/feed/read-changes';
import { Arg, Authorized, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../access/api-context.ts';
import { InputProblem } from '../problem/input-problem.ts';
import { type Cursor, ledgerCursor, ledgerPositionOf } from '../schema/cursor.ts';
import { pageSize } from '../schema/page.ts';
import { CursorScalar } from '../schema/scalars.ts';
import { AcknowledgePayload, ChangeConnection } from './change.type.ts';
import { toChange } from './to-change.ts';

const START = 0 as LedgerPosition;

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
    const position = after ? ledgerPositionOf(after) : START;
    if (position === undefined) throw new InputProblem('BAD_CURSOR', { field: 'after' });
    const { entries, hasMore } = await readChanges(deps, {
      after: position,
      first: pageSize(first, { usual: 500, most: 1_000 }),
    });
    const edges = entries.map((sealed) => ({ cursor: ledgerCursor(sealed.position), node: toChange(deps, sealed) }));
    // An empty page keeps the place: the next question starts where this one did.
    return { edges, pageInfo: { hasNextPage: hasMore, endCursor: edges.at(-1)?.cursor ?? ledgerCursor(position) } };
  }

  @Mutation(() => AcknowledgePayload, {
    description: 'Says that this client acted on every change up to a cursor. Never moves back.',
  })
  @Authorized('changes')
  async acknowledgeChanges(
    @Arg('through', () => CursorScalar) through: Cursor,
    @Ctx() { deps, client }: ApiContext,
  ): Promise<AcknowledgePayload> {
    const position = ledgerPositionOf(through);
    if (position === undefined) throw new InputProblem('BAD_CURSOR', { field: 'through' });
    return {
      acknowledgedThrough: ledgerCursor(await acknowledgeChanges(deps, { client: client.id, through: position })),
    };
  }
}
