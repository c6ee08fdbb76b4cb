import type { DeliveryReport } from '@heed/domain/contact/delivery-report';
import type { Actor } from '@heed/domain/ledger/entry';
import type { RecipientId, RecipientProfile } from '@heed/domain/recipient/recipient';
import type { RequestId } from '@heed/domain/request/request';
import type { EvidenceId, Word } from '@heed/domain/statement/statement';
import { addMilliseconds, type Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '@heed/use-cases/deps';
import type { LedgerTransaction } from '@heed/use-cases/ports/ledger';
import { recordStatement } from '@heed/use-cases/statement/record-statement';
import type { Happening } from './invent-story.ts';

const DAY_MS = 86_400_000;
const ACTOR: Actor = { kind: 'system', part: 'seed' };
const WORDING = 'You may call and text this number about my care.';

/** Appends what happened to one recipient. `before` is the recipient it is a duplicate of, should it be one. */
export async function recordStory(
  tx: LedgerTransaction,
  deps: Pick<UseCaseDeps, 'ids'>,
  {
    id,
    before,
    story,
  }: { readonly id: RecipientId; readonly before: RecipientId; readonly story: readonly Happening[] },
): Promise<void> {
  const profile = (await tx.recipient(id))?.profile;
  if (profile === undefined) throw new Error('A story is told of somebody who is registered.');
  for (const happening of story) await record(tx, deps, profile, before, happening);
}

async function record(
  tx: LedgerTransaction,
  { ids }: Pick<UseCaseDeps, 'ids'>,
  profile: RecipientProfile,
  before: RecipientId,
  happening: Happening,
): Promise<void> {
  switch (happening.kind) {
    case 'merged':
      await tx.append(
        { kind: 'recipient-registered', profile: { ...profile, status: { kind: 'merged', into: before } } },
        ACTOR,
      );
      return;
    case 'status':
      await tx.append(
        { kind: 'recipient-registered', profile: { ...profile, status: { kind: happening.status } } },
        ACTOR,
      );
      return;
    case 'reported': {
      const report: DeliveryReport = {
        kind: happening.event,
        channel: happening.channel,
        address: addressOf(profile, happening.of),
        happenedAt: daysBefore(tx.now, happening.daysAgo),
        ...(happening.event === 'CARRIER_BLOCKED' ? { sender: 'seed' } : {}),
      };
      await tx.append({ kind: 'delivery-reported', report }, ACTOR);
      return;
    }
    case 'unclear-text':
      await recordUnclearText(tx, ids.uuid() as RequestId, profile, happening.text);
      return;
    case 'said':
      await recordStatement(tx, ids, {
        subject:
          happening.about === 'recipient'
            ? { kind: 'recipient', recipient: profile.id }
            : { kind: 'address', address: addressOf(profile, happening.about) },
        scope: happening.scope,
        word: wordOf(happening.word, profile, tx.now),
        wayIn: happening.wayIn,
        speaker: happening.word === 'consent' ? { kind: 'system', client: 'seed' } : { kind: 'patient' },
        actor: ACTOR,
        act: ids.uuid(),
        saidAt: daysBefore(tx.now, happening.daysAgo),
      });
  }
}

async function recordUnclearText(
  tx: LedgerTransaction,
  id: RequestId,
  profile: RecipientProfile,
  text: string,
): Promise<void> {
  await tx.append(
    {
      kind: 'request-received',
      request: {
        id,
        wayIn: 'SMS',
        channel: 'SMS',
        address: addressOf(profile, 'phone'),
        intent: 'UNSURE',
        certainty: 'unsure',
        why: 'seed',
        holds: { types: { kind: 'all' }, channels: ['SMS', 'VOICE'] },
        saidAt: tx.now,
        receivedAt: tx.now,
        evidence: (await tx.seal('evidence', text)) as string as EvidenceId,
      },
    },
    ACTOR,
  );
}

function wordOf(word: Extract<Happening, { kind: 'said' }>['word'], profile: RecipientProfile, now: Instant): Word {
  switch (word) {
    case 'stop':
    case 'allow':
      return { kind: word };
    case 'consent':
      return { kind: 'consent', wording: WORDING };
    case 'pause':
      return { kind: 'pause', from: daysBefore(now, 5), until: addMilliseconds(now, 60 * DAY_MS) };
    case 'authorize':
      return { kind: 'authorize', document: 'seed-form', from: daysBefore(now, MOST_DAYS_LIVE), thirdPartyPays: true };
    case 'authorize-expired':
      return {
        kind: 'authorize',
        document: 'seed-form',
        from: daysBefore(now, MOST_DAYS_LIVE),
        until: daysBefore(now, 1),
        thirdPartyPays: true,
      };
    case 'never-use-phone':
      return {
        kind: 'restrict',
        rule: {
          kind: 'never-use',
          contactPoints: profile.contactPoints.filter(({ kind }) => kind === 'phone').map(({ id }) => id),
        },
        detail: 'minimal',
      };
  }
}

/** An authorization is live since before anything else happened. */
const MOST_DAYS_LIVE = 365;

function addressOf({ contactPoints }: RecipientProfile, kind: 'email' | 'phone') {
  const point = contactPoints.find((one) => one.kind === kind);
  if (point === undefined) throw new Error('An invented recipient has an address of each kind.');
  return point.address;
}

function daysBefore(now: Instant, days: number): Instant {
  return addMilliseconds(now, -days * DAY_MS);
}
