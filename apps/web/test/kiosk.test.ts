import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { type ServedClinic, serveClinic } from './served-clinic.ts';
import { Visitor } from './visitor.ts';
import { linkPath, registerPatient } from './world.ts';

let clinic: ServedClinic;
let aster: RecipientId;
let device: Visitor;
beforeEach(async () => {
  clinic = await serveClinic({ demo: true });
  aster = await registerPatient(clinic.deps, {
    mrn: 'KIOSK-1',
    email: 'aster.demo@example.org',
    phone: '+12025550101',
    language: 'es',
  });
  device = new Visitor(clinic.origin);
});
afterEach(() => clinic.close());

const HAND_OVER = 'Hand the page to the patient';
const DONE = 'He terminado';
const SAVE = 'Guardar cambios';

async function signIn(role = 'reviewer'): Promise<void> {
  await device.open('/staff/patients');
  await device.submit(`value="${role}"`);
  await device.open(`/staff/patients/${aster}`);
}

async function handOver() {
  await signIn();
  clinic.deps.clock.advance(1000);
  return device.submit(HAND_OVER);
}

async function turnOff(cell: string) {
  clinic.deps.clock.advance(1000);
  await device.open('/preferences');
  return device.submit(SAVE, { on: device.ticked(SAVE).filter((one) => one !== cell) });
}

const RECEIPT = /<p>[^<]+ [0-9A-Z]{3}[-\u2011][0-9A-Z]{3}\.<\/p>/;
const lastSaid = () => {
  const entry = clinic.deps.entries.findLast(({ event }) => event.kind === 'statement-recorded');
  return entry?.event.kind === 'statement-recorded' ? { ...entry.event.statement, actor: entry.actor } : undefined;
};

test('one press shows the patient’s own choices in their language, and leaves no way back to the console', async () => {
  const shown = await handOver();
  expect(shown.path).toBe('/preferences');
  expect(shown.html).toContain('<html lang="es"');
  expect(shown.html).toContain(DONE);
  expect(shown.html).not.toContain('/preferences/close');
  expect(shown.headers.get('Cache-Control')).toBe('no-store');
  expect(device.cookie('__Host-heed-staff')).toBeUndefined();
  for (const path of [`/staff/patients/${aster}`, '/staff/review', '/staff/patients'])
    expect((await device.open(path)).path).toMatch(/^\/staff\/sign-in/);
});

test('the session that staff had on the device is over, even for whoever kept its cookie', async () => {
  await signIn();
  const cookie = `__Host-heed-staff=${device.cookie('__Host-heed-staff') ?? ''}`;
  await device.submit(HAND_OVER);
  const answer = await fetch(`${clinic.origin}/staff/review`, { redirect: 'manual', headers: { Cookie: cookie } });
  expect(answer.headers.get('Location')).toBe('/staff/sign-in?back=%2Fstaff%2Freview&why=ended');
});

test('what the patient changes is their own word, said to staff; the end reads it back and shows it no more', async () => {
  await handOver();
  await turnOff('refill:SMS');
  expect(lastSaid()).toMatchObject({
    wayIn: 'STAFF',
    speaker: { kind: 'patient' },
    actor: { kind: 'staff', staff: 'demo-reviewer' },
  });
  const over = await device.submit(DONE);
  expect(over.path).toBe('/kiosk/over');
  expect(over.html).toContain('Lo que cambió hace un momento:');
  expect(over.html).toMatch(RECEIPT);
  expect(over.html).not.toMatch(/as•••|KIOSK-1/);
  expect(over.headers.get('Refresh')).toBe('60; url=/kiosk/over?gone=1');
  expect((await device.open('/kiosk/over?gone=1')).html).not.toMatch(RECEIPT);
  expect((await device.open('/kiosk/over')).html).not.toMatch(RECEIPT);
});

test('after the end the back button shows nothing', async () => {
  await handOver();
  await device.submit(DONE);
  for (const path of ['/preferences', '/preferences/reach', '/preferences/history'])
    expect((await device.open(path)).path).toBe('/link?why=closed');
  expect((await device.open(`/staff/patients/${aster}`)).path).toMatch(/^\/staff\/sign-in/);
});

test('an end without a change says so', async () => {
  await handOver();
  expect((await device.submit(DONE)).html).toContain('No cambió nada.');
});

test('left alone it asks, and closes; an answer goes on', async () => {
  const shown = await handOver();
  expect(shown.headers.get('Refresh')).toBe('300; url=/kiosk/still-there');
  clinic.deps.clock.advance(300_000);
  const asked = await device.open('/kiosk/still-there');
  expect(asked.html).toContain('¿Sigue ahí?');
  expect(asked.headers.get('Refresh')).toBe('60; url=/kiosk/over?why=idle');
  clinic.deps.clock.advance(59_000);
  expect((await device.open('/preferences')).path).toBe('/preferences');
  clinic.deps.clock.advance(300_000);
  await device.open('/kiosk/still-there');
  const over = await device.open('/kiosk/over?why=idle');
  expect(over.html).toContain('Se cerró porque');
  expect((await device.open('/preferences')).path).toBe('/link?why=closed');
});

test.each([
  [359_000, '/preferences'],
  [360_000, '/link?why=closed'],
])('where the browser does not lead on, %d ms idle lead to %s', async (idle, path) => {
  await handOver();
  // Whole seconds are kept.
  clinic.deps.clock.advance(idle);
  expect((await device.open('/preferences')).path).toBe(path);
});

test('an auditor hands nothing over', async () => {
  await signIn('auditor');
  const { html } = await device.open('/staff/patients');
  const form = /name="form" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const answer = await fetch(`${clinic.origin}/staff/patients/${aster}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Cookie: `__Host-heed-staff=${device.cookie('__Host-heed-staff') ?? ''}` },
    body: new URLSearchParams({ form, do: 'hand-over' }),
  });
  expect(answer.status).toBe(403);
});

test('a patient’s own phone is no such device: nothing closes by itself there', async () => {
  const own = new Visitor(clinic.origin);
  const shown = await own.open(await linkPath(clinic.deps, aster));
  expect(shown.headers.get('Refresh')).toBeNull();
  expect(shown.html).not.toContain(DONE);
  expect((await own.open('/kiosk/still-there')).path).toBe('/kiosk/over');
  expect((await own.open('/preferences')).path).toBe('/preferences');
});

test('a form of another patient ends nothing', async () => {
  await handOver();
  expect((await device.submit(DONE, { form: 'made-up.token' })).html).not.toContain('No cambió nada.');
});

test('a link that is opened on the device does not turn it into somebody’s own', async () => {
  await handOver();
  const birch = await registerPatient(clinic.deps, { mrn: 'KIOSK-2', email: 'birch.demo@example.org', language: 'es' });
  const page = await device.open(await linkPath(clinic.deps, birch));
  expect(page.path).toBe('/preferences');
  expect(page.html).toContain(DONE);
  expect(page.headers.get('Refresh')).toMatch(/still-there/);
});
