import { readAuditTrail } from '@heed/use-cases/audit/read-audit-trail';
import { Arg, Authorized, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../access/api-context.ts';
import { InputProblem } from '../problem/input-problem.ts';
import { parseRecipientRef } from '../recipient/parse-recipient-ref.ts';
import { RecipientRefInput } from '../recipient/recipient-ref.input.ts';
import { type Cursor, ledgerCursor, ledgerPositionOf } from '../schema/cursor.ts';
import { pageSize } from '../schema/page.ts';
import { CursorScalar } from '../schema/scalars.ts';
import { LedgerConnection } from './ledger-entry.type.ts';
import { toLedgerEntry } from './to-ledger-entry.ts';

/** What happened to a record. */
@Resolver()
export class AuditResolver {
  @Query(() => LedgerConnection, { description: "Everything that happened to a recipient's record, newest first." })
  @Authorized('audit')
  async auditTrail(
    @Arg('ref', () => RecipientRefInput) ref: RecipientRefInput,
    @Arg('after', () => CursorScalar, { nullable: true }) after: Cursor | null | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | null | undefined,
    @Ctx() { deps }: ApiContext,
  ): Promise<LedgerConnection> {
    const parsed = parseRecipientRef(deps.vault, ref);
    if (parsed === undefined) throw new InputProblem('BAD_RECIPIENT_REF', { field: 'ref' });
    const before = after ? ledgerPositionOf(after) : undefined;
    if (after && before === undefined) throw new InputProblem('BAD_CURSOR', { field: 'after' });
    const size = pageSize(first, { usual: 50, most: 500 });
    const trail = await readAuditTrail(deps, { ref: parsed, first: size, ...(before === undefined ? {} : { before }) });
    if (trail.kind === 'unknown-recipient') throw new InputProblem('UNKNOWN_RECIPIENT', { field: 'ref' });
    const edges = trail.entries.map((sealed) => ({
      cursor: ledgerCursor(sealed.position),
      node: toLedgerEntry(sealed),
    }));
    return { edges, pageInfo: { hasNextPage: trail.hasMore, endCursor: edges.at(-1)?.cursor ?? null } };
  }
}
