import type { AddressKey } from '@heed/domain/contact/address';
import { UNSTATED, type Classification } from '@heed/domain/classification/classification';
import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import { writeWithPeople } from '../ledger/write-with-people.ts';
import { recordText } from './record-text.ts';

/** A message that was spoken after the tone. */
export interface Voicemail {
  /** Twilio's id of the recording: the same recording told of again is the same message. */
  readonly recordingSid: string;
  readonly address: AddressKey;
  /** The webhook as it came, which names the recording. The words themselves stay at Twilio. */
  readonly raw: string;
  /** When the recording began, where that is known and it was told of late. */
  readonly startedAt?: Instant;
}

/** Nobody has listened yet. */
const UNHEARD: Classification = { intent: 'UNSURE', scope: UNSTATED, certainty: 'unsure', why: 'voicemail' };

/**
 * Takes a voicemail: a person has to listen to it, and until then nothing that may be stopped goes to the number by text or automated call.
 * A stop left as a voicemail counts as one (47 CFR 64.1200(a)(11)). In force when it returns.
 */
export async function receiveVoicemail(
  deps: Pick<UseCaseDeps, 'ledger' | 'ids' | 'recipients'>,
  { recordingSid, address, raw, startedAt }: Voicemail,
): Promise<{ readonly kind: 'recorded' | 'repeated' }> {
  const claim = { addresses: [address], idempotencyKey: `twilio:${recordingSid}` };
  const { kind } = await writeWithPeople(deps, claim, (tx, people) => {
    const saidAt = startedAt !== undefined && startedAt < tx.now ? startedAt : tx.now;
    return recordText(tx, deps.ids, { way: 'VOICE', address, read: UNHEARD, raw, saidAt, people, answer: undefined });
  });
  return { kind: kind === 'written' ? 'recorded' : kind };
}
