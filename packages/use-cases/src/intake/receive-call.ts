import { parsePhoneE164 } from '@heed/domain/contact/address';
import type { UseCaseDeps } from '../deps.ts';
import { stopAddress } from '../opt-out/stop-address.ts';

/** What became of a key pressed on the phone line. */
export type ReceivedCall = { readonly kind: 'recorded' | 'repeated' | 'recorded-unreadable-sender' };

/** Takes the choice of a caller: everything by text and call to this number stops. In force when it returns. */
export async function receiveCallChoice(
  deps: Pick<UseCaseDeps, 'ledger' | 'vault' | 'ids'>,
  call: { readonly callSid: string; readonly from: string; readonly choice: 'stop-all' },
): Promise<ReceivedCall> {
  const phone = parsePhoneE164(call.from);
  if (phone === undefined) return { kind: 'recorded-unreadable-sender' };
  const { kind } = await stopAddress(deps, {
    address: { kind: 'phone', value: phone },
    scope: { types: { kind: 'all' }, channels: ['SMS', 'VOICE'] },
    wayIn: 'VOICE',
    evidence: JSON.stringify({ callSid: call.callSid, choice: call.choice }),
    formId: `call:${call.callSid}:${call.choice}`,
    notify: false,
  });
  return { kind };
}
