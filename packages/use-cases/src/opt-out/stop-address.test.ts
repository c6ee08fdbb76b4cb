import { beforeEach, expect, test } from 'vitest';
import { reasonFor, reasonForAddress } from '../testing/ask-decision.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient, testAddress } from '../testing/register-patient.ts';
import { stopAddress, type StopAddress } from './stop-address.ts';

let deps: InMemoryDeps;
beforeEach(() => {
  deps = inMemoryDeps();
});

function form(address: string, given: Partial<StopAddress> = {}): StopAddress {
  return {
    address: testAddress(address),
    scope: { types: { kind: 'all' }, channels: 'all' },
    wayIn: 'PUBLIC_FORM',
    evidence: 'address=…',
    formId: 'form-1',
    notify: true,
    ...given,
  };
}

test('a form stops an address nobody knows, and whoever is registered with it later is stopped', async () => {
  expect(await stopAddress(deps, form('ann@example.org'))).toMatchObject({ kind: 'recorded' });
  expect(await reasonForAddress(deps, 'ann@example.org', 'appt_reminder', 'EMAIL')).toBe('ADDRESS_STOPPED');
  const ann = await registerPatient(deps, { mrn: '1', emails: ['ann@example.org'] });
  expect(await reasonFor(deps, ann, 'appt_reminder', 'EMAIL')).toBe('ADDRESS_STOPPED');
});

test('the answer has the same form whether or not somebody is known', async () => {
  await registerPatient(deps, { mrn: '1', emails: ['ann@example.org'] });
  const known = await stopAddress(deps, form('ann@example.org', { formId: 'a' }));
  const unknown = await stopAddress(deps, form('bob@example.org', { formId: 'b' }));
  expect(Object.keys(known)).toEqual(Object.keys(unknown));
  expect(Object.keys(known.receipt)).toEqual(Object.keys(unknown.receipt));
});

test('the same form twice is one stop with one receipt and one notice', async () => {
  const first = await stopAddress(deps, form('ann@example.org'));
  deps.clock.advance(5000);
  const second = await stopAddress(deps, form('ann@example.org'));
  expect(second).toEqual({ kind: 'repeated', receipt: first.receipt });
  expect(deps.outbox).toHaveLength(1);
});

test('two presses at once are one stop', async () => {
  const both = await Promise.all([
    stopAddress(deps, form('ann@example.org')),
    stopAddress(deps, form('ann@example.org')),
  ]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(['recorded', 'repeated']);
  expect(both[0].receipt).toEqual(both[1].receipt);
});

test('the address gets a notice, sealed and after commit', async () => {
  await stopAddress(deps, form('ann@example.org'));
  const [notice] = deps.outbox;
  expect(notice).toMatchObject({ channel: 'EMAIL', content: { kind: 'form-stop-notice' } });
  const opened = notice === undefined ? undefined : await deps.vault.open([notice.to]);
  expect([...(opened?.values() ?? [])]).toEqual(['ann@example.org']);
});

test('a number gets no text about a form that stopped its texts', async () => {
  await stopAddress(deps, form('+12025550142'));
  expect(deps.outbox).toEqual([]);
});

test('chosen kinds stop, the others go on', async () => {
  const ann = await registerPatient(deps, { mrn: '1', emails: ['ann@example.org'] });
  const scope = { types: { kind: 'categories', categories: ['payment'] }, channels: 'all' } as const;
  await stopAddress(deps, form('ann@example.org', { scope }));
  expect(await reasonFor(deps, ann, 'bill', 'EMAIL')).toBe('ADDRESS_STOPPED');
  expect(await reasonFor(deps, ann, 'appt_reminder', 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
});
