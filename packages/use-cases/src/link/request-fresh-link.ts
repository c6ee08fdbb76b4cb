import type { Address } from '@heed/domain/contact/address';
import type { UseCaseDeps } from '../deps.ts';
import { isDisowned } from '../disown/is-disowned.ts';
import { isRestricted } from '../recipient/is-restricted.ts';
import { mayBeWritten } from './may-be-written.ts';

/** However often a link is asked for, an address gets one in this time: ours, one minute. */
const AT_MOST_EVERY_MS = 60_000;
/** People behind one address who each get a link of their own. */
const MOST_PEOPLE = 10;

type Deps = Pick<UseCaseDeps, 'ledger' | 'vault' | 'recipients' | 'catalogues' | 'clock'>;

/**
 * Sends a fresh link to an address, one for each person known behind it. The caller's answer is the same whether anybody is. By mail a link also goes where
 * everything was stopped: it is the way back, and was asked for. A number that said stop gets no text, whoever asks: anybody can type a number.
 */
export async function requestFreshLink(
  deps: Deps,
  { address }: { readonly address: Address; readonly formId: string },
): Promise<{ readonly kind: 'asked' }> {
  const { ledger, vault, recipients, catalogues, clock } = deps;
  const key = vault.addressKey(address);
  const behind = [...new Set((await recipients.behind(key)).map(({ recipient }) => recipient))].slice(0, MOST_PEOPLE);
  const state = (await recipients.addressStates([key])).get(key);
  const now = clock.now();
  const catalogue = await catalogues.current();
  const channel = address.kind === 'email' ? 'EMAIL' : 'SMS';
  if (behind.length === 0 || !mayBeWritten(state, address, catalogue, now)) return { kind: 'asked' };
  const people = await Promise.all(behind.map((id) => recipients.state(id)));
  await ledger.write({ recipients: [], addresses: [key] }, async (tx) => {
    for (const person of people) {
      const point = person?.profile.contactPoints.find(({ address: own, use }) => own === key && use !== 'old');
      if (person === undefined || point === undefined) continue;
      if (isRestricted(person, catalogue, { channel, point }, now) || isDisowned(person, key, state, now)) continue;
      const { id, language } = person.profile;
      await tx.enqueue({
        key: `fresh-link:${id}:${point.id}:${String(Math.floor(now / AT_MOST_EVERY_MS))}`,
        channel,
        to: point.sealed,
        address: key,
        recipient: id,
        ...(language === undefined ? {} : { language }),
        content: { kind: 'fresh-link', askedAt: now },
      });
    }
  });
  return { kind: 'asked' };
}
