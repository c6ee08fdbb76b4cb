import { stopAddress } from '../opt-out/stop-address.ts';
import { testAddress } from './register-patient.ts';

/** Stops texts and calls to a number on the public form. */
export async function stopByForm(deps: Parameters<typeof stopAddress>[0], phone: string): Promise<void> {
  await stopAddress(deps, {
    address: testAddress(phone),
    scope: { types: { kind: 'all' }, channels: ['SMS', 'VOICE'] },
    wayIn: 'PUBLIC_FORM',
    evidence: 'form',
    formId: 'f1',
    notify: false,
  });
}
