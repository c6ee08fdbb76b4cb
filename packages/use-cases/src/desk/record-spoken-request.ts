import { assertNever } from '@heed/domain/brand';
import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import { SKEW_MS } from '@heed/domain/statement/latest-word';
import type { EvidenceId, Scope, Statement, Word } from '@heed/domain/statement/statement';
import { addMilliseconds, type Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import { factsInside } from '../ledger/facts-inside.ts';
import { firstStatement } from '../ledger/first-statement.ts';
import { writeAbout } from '../ledger/write-about.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import { groupCells } from '../preferences/group-cells.ts';
import { receiptNumber } from '../preferences/receipt.ts';
import { sortOutCells, type WantedCell } from '../preferences/sort-out-cells.ts';
import { endAnsweredReviews } from '../review/end-gone-reviews.ts';
import { recordStatement } from '../statement/record-statement.ts';
import { mayChange } from './staff-member.ts';
import { LONGEST_PAUSE_MS, type RecordedRequest, type SpokenRequest, type SpokenWish } from './spoken-request.ts';

type Deps = Pick<UseCaseDeps, 'ledger' | 'ids' | 'recipients' | 'clock'>;

/** What is to be said, or why nothing is. */
type Sayings =
  | { readonly kind: 'say'; readonly sayings: readonly { readonly scope: Scope; readonly word: Word }[] }
  | Extract<RecordedRequest, { readonly kind: 'nothing-named' | 'unchanged' | 'refused' | 'newer' }>;

/**
 * Writes down what a patient said to a member of staff; in force when it returns. Less needs no proof and is always taken. More needs to be told how staff made
 * sure who asks, is not taken from an old page, and lifts no stop at an address: that takes a code, or START from the phone.
 * Rule: docs/rules/spoken-requests.md
 */
export async function recordSpokenRequest(deps: Deps, request: SpokenRequest): Promise<RecordedRequest> {
  if (!mayChange(request.by)) return { kind: 'not-permitted' };
  const problem = problemOf(request, deps.clock.now());
  if (problem !== undefined) return problem;
  const idempotencyKey = `form:${request.formId}`;
  const addresses = ({ profile }: RecipientState) => profile.contactPoints.map(({ address }) => address);
  const result = await writeAbout<RecordedRequest>(
    deps,
    { recipient: request.recipient, addresses, idempotencyKey },
    async (tx, person) => {
      // Whoever was erased can still stop; to ask for more, somebody has to be registered.
      const isErased = person?.profile.status.kind === 'erased';
      if (person === undefined || (isErased && request.wish.kind === 'allow')) return { kind: 'unknown-recipient' };
      const said = await sayingsOf(tx, person, request);
      return said.kind === 'say' ? record(deps, tx, person, { ...request, sayings: said.sayings }) : said;
    },
  );
  if (result.kind === 'written') return result.value;
  const first = await firstStatement(deps.ledger, result.entries);
  if (first === undefined) throw new Error('A form id was used for something else before.');
  return { kind: 'repeated', act: first.act, receipt: receiptNumber(first.act) };
}

function problemOf({ wish, saidAt, identity }: SpokenRequest, now: Instant): RecordedRequest | undefined {
  if (saidAt !== undefined && saidAt > now + SKEW_MS) return { kind: 'said-in-future' };
  if (wish.kind === 'allow' && identity === undefined) return { kind: 'identity-needed' };
  if (wish.kind === 'pause' && (wish.until <= now || wish.until > addMilliseconds(now, LONGEST_PAUSE_MS)))
    return { kind: 'bad-pause' };
  return undefined;
}

async function sayingsOf(
  tx: LedgerTransaction,
  person: RecipientState,
  { wish, by, saidAt }: SpokenRequest,
): Promise<Sayings> {
  switch (wish.kind) {
    case 'stop':
      return (await namesSomething(tx, wish.scope))
        ? { kind: 'say', sayings: [{ scope: wish.scope, word: { kind: 'stop' } }] }
        : { kind: 'nothing-named' };
    case 'pause':
      return (await namesSomething(tx, wish.scope))
        ? {
            kind: 'say',
            sayings: [{ scope: wish.scope, word: { kind: 'pause', from: earlier(saidAt, tx.now), until: wish.until } }],
          }
        : { kind: 'nothing-named' };
    case 'allow': {
      const facts = await factsInside(tx, person);
      const wanted = wantedBy(wish, facts.catalogue.types);
      if (wanted.length === 0) return { kind: 'nothing-named' };
      const pressed = { basedOn: wish.basedOn, by: { kind: 'staff', staff: by.staff } } as const;
      const { on, refused, newer } = sortOutCells(facts, wanted, pressed, tx.now);
      if (newer.length > 0) return { kind: 'newer' };
      // What was named one by one is done whole or not at all; "all kinds" does what can be done, and the read-back names the rest.
      if (wish.types !== 'all' && refused.length > 0) return { kind: 'refused', cells: refused };
      if (on.length > 0)
        return {
          kind: 'say',
          sayings: groupCells(on).map((cells) => ({ ...scopeOf(cells), word: { kind: 'allow' } })),
        };
      return refused.length > 0 ? { kind: 'refused', cells: refused } : { kind: 'unchanged' };
    }
    default:
      return assertNever(wish);
  }
}

/** A clock that runs a little ahead is set back, as it is for the statement itself. */
function earlier(saidAt: Instant | undefined, now: Instant): Instant {
  return saidAt !== undefined && saidAt < now ? saidAt : now;
}

function scopeOf({ types, channels }: ReturnType<typeof groupCells>[number]): { readonly scope: Scope } {
  return { scope: { types: { kind: 'types', types }, channels } };
}

/** "All kinds" means those that may be switched now: a yes covers nothing that is added later. */
function wantedBy(
  { types, channels }: Extract<SpokenWish, { kind: 'allow' }>,
  known: Awaited<ReturnType<LedgerTransaction['catalogue']>>['types'],
): readonly WantedCell[] {
  return known
    .filter(
      ({ key, retired, stoppable }) => !retired && (types === 'all' ? stoppable !== 'locked' : types.includes(key)),
    )
    .flatMap((type) =>
      DECIDED_CHANNELS.filter((channel) => channels.includes(channel) && type.channels[channel] !== undefined).map(
        (channel): WantedCell => ({ type: type.key, channel, on: true }),
      ),
    );
}

async function namesSomething(tx: LedgerTransaction, { types, channels }: Scope): Promise<boolean> {
  if (channels !== 'all' && channels.length === 0) return false;
  if (types.kind === 'all') return true;
  if (types.kind === 'categories') return types.categories.length > 0;
  const known = new Set((await tx.catalogue()).types.map(({ key }) => key));
  return types.types.length > 0 && types.types.every((key) => known.has(key));
}

async function record(
  { ids }: Pick<Deps, 'ids'>,
  tx: LedgerTransaction,
  { profile }: RecipientState,
  request: SpokenRequest & { readonly sayings: Extract<Sayings, { kind: 'say' }>['sayings'] },
): Promise<RecordedRequest> {
  const note = request.note?.trim() ?? '';
  const evidence = note === '' ? undefined : ((await tx.seal('evidence', note)) as string as EvidenceId);
  const { staff } = request.by;
  const act = ids.uuid();
  const statements: Statement[] = [];
  for (const { scope, word } of request.sayings)
    statements.push(
      await recordStatement(tx, ids, {
        subject: { kind: 'recipient', recipient: profile.id },
        scope,
        word,
        wayIn: 'STAFF',
        speaker: { kind: 'staff', staff },
        actor: { kind: 'staff', staff },
        act,
        saidAt: request.saidAt,
        evidence,
        identity: request.identity,
      }),
    );
  await endAnsweredReviews(tx, profile.id, ['STALE', 'CAME_OF_AGE']);
  return { kind: 'recorded', act, receipt: receiptNumber(act) };
}
