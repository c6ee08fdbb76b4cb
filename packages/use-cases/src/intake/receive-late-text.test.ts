import { addMilliseconds } from '@heed/domain/time/instant';
import { beforeEach, expect, test } from 'vitest';
import { stopAddress } from '../opt-out/stop-address.ts';
import { reasonFor } from '../testing/ask-decision.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient, testAddress } from '../testing/register-patient.ts';
import { receiveText, type TextReceived } from './receive-text.ts';

/** Words that are read late, from the provider’s list. */
const PHONE = '+12025550142';
const LONG_CODE = '+12025550100';
const SHORT_CODE = '55501';

let deps: InMemoryDeps;
let count = 0;
beforeEach(() => {
  deps = inMemoryDeps();
});

function text(body: string, given: Partial<TextReceived> = {}): TextReceived {
  count += 1;
  return { messageSid: `SM${String(count)}`, from: PHONE, to: LONG_CODE, body, raw: `Body=${body}`, ...given };
}

const statements = () =>
  deps.entries.flatMap(({ event }) => (event.kind === 'statement-recorded' ? [event.statement] : []));

const late = (body: string, minutes: number, given: Partial<TextReceived> = {}) =>
  text(body, { saidAt: addMilliseconds(deps.clock.now(), -minutes * 60_000), ...given });
const byForm = (formId: string) =>
  stopAddress(deps, {
    address: testAddress(PHONE),
    scope: { types: { kind: 'all' }, channels: ['SMS', 'VOICE'] },
    wayIn: 'PUBLIC_FORM',
    evidence: 'form',
    formId,
    notify: false,
  });

test('keep the place of when they were said', async () => {
  await receiveText(deps, late('STOP', 60));
  expect(statements()[0]?.saidAt).toBe(addMilliseconds(deps.clock.now(), -3_600_000));
  expect(statements()[0]?.receivedAt).toBe(deps.clock.now());
});

test('a stop said before START was texted is over', async () => {
  const ann = await registerPatient(deps, { mrn: '1', phones: [PHONE] });
  await receiveText(deps, late('STOP', 60, { to: SHORT_CODE }));
  await receiveText(deps, late('START', 30, { to: SHORT_CODE }));
  expect(await reasonFor(deps, ann, 'appt_reminder', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
});

test('a START said before a stop opens nothing, whichever of the two is read first', async () => {
  const ann = await registerPatient(deps, { mrn: '1', phones: [PHONE] });
  const address = deps.vault.addressKey(testAddress(PHONE));
  await receiveText(deps, late('STOP', 30));
  await receiveText(deps, late('START', 60));
  expect(await reasonFor(deps, ann, 'appt_reminder', 'SMS')).toBe('ADDRESS_STOPPED');
  // Nor does it lift the block that Twilio set after it.
  expect((await deps.recipients.addressStates([address])).get(address)?.carrierBlocks).toHaveLength(1);
});

test('a START said before a stop by form leaves that stop', async () => {
  const ann = await registerPatient(deps, { mrn: '1', phones: [PHONE] });
  await receiveText(deps, late('STOP', 90));
  await byForm('f1');
  deps.clock.advance(60_000);
  await receiveText(deps, late('START', 60));
  expect(await reasonFor(deps, ann, 'appt_reminder', 'SMS')).toBe('ADDRESS_STOPPED');
});

test('get no answer later than five minutes after they were said', async () => {
  const old = late('STOP', 5, { to: SHORT_CODE });
  expect(await receiveText(deps, old)).toHaveProperty('reply');
  deps.clock.advance(1);
  expect(await receiveText(deps, old)).not.toHaveProperty('reply');
});
