import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { revokeLinks } from '@heed/use-cases/link/revoke-links';
import { type ServedClinic, serveClinic } from './served-clinic.ts';
import { Visitor } from './visitor.ts';
import { linkPath, registerPatient } from './world.ts';

let clinic: ServedClinic;
beforeAll(async () => {
  clinic = await serveClinic();
});
afterAll(() => clinic.close());

const aster = () =>
  registerPatient(clinic.deps, { mrn: 'LINK-1', email: 'aster.demo@example.org', phone: '+12025550101' });

test.each(['GET', 'HEAD'])(
  '%s of a link changes nothing, keeps the token, and goes to a clean address',
  async (method) => {
    const path = await linkPath(clinic.deps, await aster());
    const before = clinic.deps.entries.length;
    const opened = await new Visitor(clinic.origin).open(path, { follow: false, method });
    expect(opened.status).toBe(303);
    expect(opened.headers.get('Location')).toBe('/preferences');
    expect(opened.headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(opened.headers.get('Cache-Control')).toBe('no-store');
    expect(clinic.deps.entries.length).toBe(before);
  },
);

test('the cookie is bound to this host, hidden from script, and holds no token', async () => {
  const path = await linkPath(clinic.deps, await aster());
  const visitor = new Visitor(clinic.origin);
  const opened = await visitor.open(path, { follow: false });
  const [cookie = ''] = opened.headers.getSetCookie();
  expect(cookie).toMatch(/^__Host-heed=/);
  expect(cookie).toMatch(/; Path=\/(;|$)/);
  expect(cookie).toMatch(/; HttpOnly/);
  expect(cookie).toMatch(/; Secure/);
  expect(cookie).toMatch(/; SameSite=Lax/);
  expect(cookie).not.toMatch(/Domain=/i);
  const token = path.split('/').at(-1) ?? '';
  const value = Buffer.from(decodeURIComponent(visitor.cookie('__Host-heed') ?? ''), 'base64').toString('latin1');
  expect(value).not.toContain(`"${token}"`);
});

test('an altered cookie opens nothing', async () => {
  const visitor = new Visitor(clinic.origin);
  await visitor.open(await linkPath(clinic.deps, await aster()), { follow: false });
  const forged = (visitor.cookie('__Host-heed') ?? '').replace(/^./, (first) => (first === 'e' ? 'f' : 'e'));
  const answer = await fetch(`${clinic.origin}/preferences`, {
    redirect: 'manual',
    headers: { Cookie: `__Host-heed=${forged}` },
  });
  expect(answer.headers.get('Location')).toBe('/link?why=closed');
});

test('a link that is not ours gets a calm page with the ways on', async () => {
  const page = await new Visitor(clinic.origin).open('/p/not-a-token-of-ours');
  expect(page.status).toBe(404);
  expect(page.html).toContain('This link does not work');
  expect(page.html).toContain('href="/opt-out"');
  expect(page.html).toContain('href="/link"');
  expect(page.html).not.toContain('not-a-token-of-ours');
});

test('an expired link shows nothing, still stops, and asks for a fresh one to the same address', async () => {
  const world = await serveClinic();
  const id = await registerPatient(world.deps, { mrn: 'LINK-2', email: 'birch.demo@example.org' });
  const path = await linkPath(world.deps, id);
  world.deps.clock.advance(8 * 24 * 60 * 60 * 1000);
  const visitor = new Visitor(world.origin);
  const page = await visitor.open(path);
  expect(page.path).toBe('/preferences/stop');
  expect(page.html).toContain('You can still stop our messages');
  expect(page.html).not.toContain('Visit reminders');
  expect(page.html).not.toContain('•••');

  const asked = await visitor.submit('Send me a new link');
  expect(asked.html).toContain('A new link is on its way');
  expect(world.deps.outbox.map(({ content }) => content.kind)).toEqual(['fresh-link']);

  const stopped = await visitor.submit('Stop all messages');
  expect(stopped.path).toMatch(/^\/preferences\/stopped\?receipt=[0-9A-Z]{3}[-\u2011][0-9A-Z]{3}$/);
  const words = (await world.deps.recipients.state(id))?.statements.map(({ word }) => word.kind);
  expect(words).toEqual(['stop']);
  await world.close();
});

test('a printed link can stop, but shows no choices', async () => {
  const visitor = new Visitor(clinic.origin);
  const page = await visitor.open(await linkPath(clinic.deps, await aster(), 'paper'));
  expect(page.path).toBe('/preferences/stop');
  expect(page.html).toContain('This link was made to stop messages');
});

test('a session ends an hour after the last page', async () => {
  const world = await serveClinic();
  const id = await registerPatient(world.deps, { mrn: 'LINK-3', email: 'cedar.demo@example.org' });
  const visitor = new Visitor(world.origin);
  await visitor.open(await linkPath(world.deps, id));
  world.deps.clock.advance(59 * 60_000);
  expect((await visitor.open('/preferences')).path).toBe('/preferences');
  world.deps.clock.advance(59 * 60_000);
  expect((await visitor.open('/preferences')).path).toBe('/preferences');
  world.deps.clock.advance(61 * 60_000);
  expect((await visitor.open('/preferences')).path).toBe('/link?why=closed');
  await world.close();
});

test('closing ends the session on a shared device', async () => {
  const visitor = new Visitor(clinic.origin);
  await visitor.open(await linkPath(clinic.deps, await aster()));
  const closed = await visitor.submit('Close this page');
  expect(closed.html).toContain('Nobody who uses this device next can see your choices');
  expect((await visitor.open('/preferences')).path).toBe('/link?why=closed');
});

describe('a page that is open when its link is taken away', () => {
  let world: ServedClinic;
  let id: RecipientId;
  let visitor: Visitor;
  beforeEach(async () => {
    world = await serveClinic();
    id = await registerPatient(world.deps, { mrn: 'LINK-9', email: 'dahlia.demo@example.org' });
    visitor = new Visitor(world.origin);
    await visitor.open(await linkPath(world.deps, id));
    world.deps.clock.advance(60_000);
  });
  afterEach(() => world.close());
  const ref = () => ({ kind: 'id' as const, id });

  test.each([
    ['the address became another', () => registerPatient(world.deps, { mrn: 'LINK-9', email: 'new.demo@example.org' })],
    ['all links were revoked', () => revokeLinks(world.deps, { ref: ref(), actor: { kind: 'operator' } })],
  ])('shows nothing more and turns nothing on, once %s; it still stops', async (_why, takeAway) => {
    const page = await visitor.open('/preferences');
    expect(page.html).toContain('Visit reminders');
    await takeAway();
    const saved = await visitor.submit('name="shown"', { on: [] });
    expect(saved.path).toMatch(/^\/preferences\/stopped\?part=1&receipt=/);
    const next = await visitor.open('/preferences');
    expect(next.path).toBe('/preferences/stop');
    expect(next.html).not.toContain('Visit reminders');
    expect(next.html).not.toContain('•••');
  });

  test('goes on where the person took the others away on it, and a second press of that is no other', async () => {
    const other = new Visitor(world.origin);
    await other.open(await linkPath(world.deps, id));
    await registerPatient(world.deps, { mrn: 'LINK-9', email: 'dahlia.demo@example.org', phone: '+12025550109' });
    world.deps.clock.advance(60_000);
    const point = (await world.deps.recipients.state(id))?.profile.contactPoints.find(
      ({ kind }) => kind === 'phone',
    )?.id;
    await visitor.open('/preferences/reach');
    const wish = { which: 'never-use', point: point ?? '', detail: 'as-allowed' };
    const page = visitor.fork();
    expect((await visitor.submit('Save this wish', wish)).path).toMatch(/done=saved/);
    expect((await page.submit('Save this wish', wish)).path).toMatch(/done=saved/);
    expect((await visitor.open('/preferences')).path).toBe('/preferences');
    expect((await other.open('/preferences')).path).toBe('/preferences/stop');
  });
});
