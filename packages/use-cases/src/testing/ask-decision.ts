import type { DecidedChannel } from '@heed/domain/channel/channel';
import type { Reason } from '@heed/domain/decision/reason';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { decideMany } from '../decision/decide-many.ts';
import type { InMemoryDeps } from './in-memory-deps.ts';
import { testAddress } from './register-patient.ts';
import { typeKey } from './sample-catalogue.ts';

/** Returns the reason of the decision that a sender gets now. */
export async function reasonFor(
  deps: Parameters<typeof decideMany>[0],
  recipient: RecipientId,
  type: string,
  channel: DecidedChannel,
): Promise<Reason | undefined> {
  const target = { kind: 'recipient', ref: { kind: 'id', id: recipient } } as const;
  const [answer] = await decideMany(deps, [{ target, type: typeKey(type), channel }]);
  return answer?.kind === 'decided' ? answer.decision.reason : undefined;
}

/** Returns the reason of the decision about an address alone. */
export async function reasonForAddress(
  deps: InMemoryDeps,
  address: string,
  type: string,
  channel: DecidedChannel,
): Promise<Reason | undefined> {
  const target = { kind: 'address', address: deps.vault.addressKey(testAddress(address)) } as const;
  const [answer] = await decideMany(deps, [{ target, type: typeKey(type), channel }]);
  return answer?.kind === 'decided' ? answer.decision.reason : undefined;
}
