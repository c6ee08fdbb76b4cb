import type { Actor } from '@heed/domain/ledger/entry';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { RecipientRef } from '@heed/use-cases/ports/recipients';
import { eraseRecipient } from '@heed/use-cases/recipient/erase-recipient';
import { mergeRecipients } from '@heed/use-cases/recipient/merge-recipients';
import { splitRecipient } from '@heed/use-cases/recipient/split-recipient';
import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { ApiContext } from '../access/api-context.ts';
import { InputProblem } from '../problem/input-problem.ts';
import type { ProblemCode } from '../problem/problem-codes.ts';
import { uuidOrNothing } from '../schema/parse-uuid.ts';
import { parseRecipientRef } from './parse-recipient-ref.ts';
import { RecipientRefInput } from './recipient-ref.input.ts';
import { EraseResult, MergeResult, recordProblem, SplitResult } from './record-result.type.ts';

const CODES = {
  'same-recipient': 'SAME_RECIPIENT',
  'merged-elsewhere': 'MERGED_ELSEWHERE',
  'inside-another': 'MERGED_ELSEWHERE',
  'too-many-merges': 'TOO_MANY_MERGES',
  'not-merged': 'NOT_MERGED',
  'unknown-recipient': 'UNKNOWN_RECIPIENT',
  erased: 'RECIPIENT_ERASED',
  'key-reused': 'KEY_REUSED',
} as const satisfies Readonly<Record<string, ProblemCode>>;

/** Records become one, two again, and are forgotten. */
@Resolver()
export class RecordResolver {
  @Mutation(() => MergeResult, {
    description:
      'Makes two records one: of what was said about either the stricter holds. Opens a MERGED review. Links sent before can only stop. The same call twice changes nothing.',
  })
  @Authorized('records')
  async mergeRecipients(
    @Arg('survivor', () => RecipientRefInput) survivor: RecipientRefInput,
    @Arg('merged', () => RecipientRefInput) merged: RecipientRefInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: ApiContext,
  ): Promise<typeof MergeResult> {
    const result = await mergeRecipients(context.deps, {
      actor: actorOf(context),
      survivor: refOf(context, survivor, 'survivor'),
      merged: refOf(context, merged, 'merged'),
      idempotencyKey: keyOf(idempotencyKey),
    });
    if (result.kind === 'merged') return { survivor: result.survivor, repeated: false, reviewItem: result.item };
    if (result.kind === 'already-one') return { survivor: result.survivor, repeated: true, reviewItem: null };
    return recordProblem(CODES[result.kind], fieldOf(result, 'merged'));
  }

  @Mutation(() => SplitResult, {
    description:
      'Takes a merge back. The record that ended, named by its own id, stands again as it was, with what was asked for less since. Opens a review of both.',
  })
  @Authorized('records')
  async splitRecipient(
    @Arg('id', () => ID) id: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: ApiContext,
  ): Promise<typeof SplitResult> {
    const result = await splitRecipient(context.deps, {
      actor: actorOf(context),
      recipient: uuidOrNothing(id) as RecipientId,
      idempotencyKey: keyOf(idempotencyKey),
    });
    if (result.kind !== 'split') return recordProblem(CODES[result.kind], fieldOf(result, 'id'));
    return { survivor: result.survivor, restored: result.restored, reviewItems: result.items };
  }

  @Mutation(() => EraseResult, {
    description:
      'Forgets a person: every value that identifies them is destroyed, of every record that was merged into theirs too. What they stopped is kept by keyed hash and bites again. Cannot be undone.',
  })
  @Authorized('records')
  async eraseRecipient(
    @Arg('ref', () => RecipientRefInput) ref: RecipientRefInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: ApiContext,
  ): Promise<typeof EraseResult> {
    const result = await eraseRecipient(context.deps, {
      actor: actorOf(context),
      recipient: refOf(context, ref, 'ref'),
      idempotencyKey: keyOf(idempotencyKey),
    });
    switch (result.kind) {
      case 'erased':
        return { id: result.recipient, repeated: false, destroyed: result.values, kept: result.kept };
      case 'already-erased':
        return { id: result.recipient, repeated: true, destroyed: 0, kept: 0 };
      default:
        return recordProblem(CODES[result.kind], fieldOf(result, 'ref'));
    }
  }
}

/** The argument that is wrong; `usual` where the mistake does not name another. */
function fieldOf(result: { readonly kind: string; readonly field?: string }, usual: string): string {
  return result.field ?? (result.kind === 'key-reused' ? 'idempotencyKey' : usual);
}

function actorOf({ client }: ApiContext): Actor {
  return { kind: 'client', client: client.id };
}

function refOf({ deps }: ApiContext, input: RecipientRefInput, field: string): RecipientRef {
  const ref = parseRecipientRef(deps.vault, input);
  if (ref === undefined) throw new InputProblem('BAD_RECIPIENT_REF', { field });
  return ref;
}

function keyOf(text: string): string {
  if (!/^[\x21-\x7e]{1,200}$/.test(text)) throw new InputProblem('BAD_IDEMPOTENCY_KEY', { field: 'idempotencyKey' });
  return text;
}
