import { type Channel, isDecidedChannel } from '@heed/domain/channel/channel';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { readSuppressions } from '@heed/use-cases/feed/read-suppressions';
import { Arg, Authorized, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../access/api-context.ts';
import { InputProblem } from '../problem/input-problem.ts';
import { type Cursor, ledgerCursor, writeCursor } from '../schema/cursor.ts';
import { ChannelEnum } from '../schema/enums.ts';
import { pageSize } from '../schema/page.ts';
import { uuidOrNothing } from '../schema/parse-uuid.ts';
import { CursorScalar } from '../schema/scalars.ts';
import { SuppressionConnection } from './suppression.type.ts';

/** What is stopped now, for a first copy; after it the change feed. */
@Resolver()
export class SuppressionResolver {
  @Query(() => SuppressionConnection, {
    description: 'Everybody for whom something is closed on a channel now. At most 1 000 a page.',
  })
  @Authorized('changes')
  async suppressions(
    @Arg('channel', () => ChannelEnum) channel: Channel,
    @Arg('after', () => CursorScalar, { nullable: true }) after: Cursor | null | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | null | undefined,
    @Ctx() { deps, client }: ApiContext,
  ): Promise<SuppressionConnection> {
    if (!isDecidedChannel(channel)) throw new InputProblem('CHANNEL_NOT_DECIDED', { field: 'channel' });
    if (after && (after.kind !== 'suppression' || uuidOrNothing(after.at) !== after.at))
      throw new InputProblem('BAD_CURSOR', { field: 'after' });
    const page = await readSuppressions(deps, {
      channel,
      first: pageSize(first, { usual: 500, most: 1_000 }),
      ...(after ? { after: after.at as RecipientId } : {}),
    });
    const cursorOf = (at: string) => writeCursor({ kind: 'suppression', at });
    const edges = page.suppressions.flatMap(({ recipient, types, isWhole }) => {
      const told = types.filter(({ type }) => client.types === undefined || client.types.includes(type));
      // Who stopped nothing of what this client may ask about is no concern of its.
      return told.length === 0
        ? []
        : [{ cursor: cursorOf(recipient), node: { recipient, types: told, everything: isWhole } }];
    });
    const endCursor = page.through === undefined ? null : cursorOf(page.through);
    return { edges, pageInfo: { hasNextPage: page.hasMore, endCursor }, asOf: ledgerCursor(page.asOf) };
  }
}
