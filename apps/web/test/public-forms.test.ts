import { afterEach, beforeEach, expect, test } from 'vitest';
import { EVEN_MILLISECONDS } from '../app/.server/in-even-time.ts';
import { type ServedClinic, serveClinic } from './served-clinic.ts';
import { Visitor } from './visitor.ts';
import { registerPatient } from './world.ts';

let clinic: ServedClinic;
let visitor: Visitor;
beforeEach(async () => {
  clinic = await serveClinic();
  visitor = new Visitor(clinic.origin);
});
afterEach(() => clinic.close());

const STOP = 'Stop messages</button>';
const stops = () =>
  clinic.deps.entries.flatMap(({ event }) => (event.kind === 'statement-recorded' ? [event.statement] : []));
/** A page with what differs by chance taken out. */
const withoutChance = (html: string) =>
  html.replace(/[0-9A-Z]{3}[-\u2011][0-9A-Z]{3}/g, 'RECEIPT').replace(/value="[0-9a-f-]{36}"/g, 'FORM');

test('an address is enough to stop everything', async () => {
  await visitor.open('/opt-out');
  const page = await visitor.submit(STOP, { email: ' Pat@Example.org ', phone: '', what: 'all' });
  expect(page.path).toMatch(/^\/opt-out\?receipt=[0-9A-Z]{3}[-\u2011][0-9A-Z]{3}$/);
  expect(page.html).toContain('Done. It is stopped.');
  expect(stops()).toHaveLength(1);
  expect(stops()[0]).toMatchObject({ scope: { types: { kind: 'all' }, channels: 'all' }, wayIn: 'PUBLIC_FORM' });
});

test('an address and a number are two stops with two receipts', async () => {
  await visitor.open('/opt-out');
  const page = await visitor.submit(STOP, { email: 'pat@example.org', phone: '202-555-0142', what: 'all' });
  expect(page.html.match(/Receipt [0-9A-Z]{3}[-\u2011][0-9A-Z]{3}/g)).toHaveLength(2);
  expect(stops().map(({ subject }) => subject.kind)).toEqual(['address', 'address']);
});

test('only the chosen kinds stop', async () => {
  await visitor.open('/opt-out');
  const page = await visitor.submit(STOP, {
    email: 'pat@example.org',
    phone: '',
    what: 'some',
    kind: ['payment', 'marketing'],
  });
  expect(page.html).toContain('“Bills and insurance” and “Offers”');
  expect(stops()[0]?.scope.types).toEqual({ kind: 'categories', categories: ['payment', 'marketing'] });
});

test('“everything” wins over kinds that were ticked before', async () => {
  await visitor.open('/opt-out');
  await visitor.submit(STOP, { email: 'pat@example.org', phone: '', what: 'all', kind: ['payment'] });
  expect(stops()[0]?.scope.types).toEqual({ kind: 'all' });
});

test('the answer is the same for a patient and for a stranger', async () => {
  await registerPatient(clinic.deps, { mrn: 'F-1', email: 'known.demo@example.org' });
  const answers = [];
  for (const email of ['known.demo@example.org', 'stranger@example.net']) {
    const fresh = new Visitor(clinic.origin);
    await fresh.open('/opt-out');
    const page = await fresh.submit(STOP, { email, phone: '', what: 'all' });
    answers.push({ status: page.status, html: withoutChance(page.html) });
  }
  expect(answers[0]).toEqual(answers[1]);
});

test.each([
  [{ email: '', phone: '', what: 'all' }, 'Give an email address or a phone number'],
  [{ email: 'pat', phone: '', what: 'all' }, 'This does not look like an email address'],
  [{ email: '', phone: '555-0142', what: 'all' }, 'This does not look like a phone number'],
  [{ email: 'pat@example.org', phone: '12', what: 'all' }, 'This does not look like a phone number'],
  [{ email: 'pat@example.org', phone: '', what: 'some' }, 'Choose at least one kind'],
] as const)('%o is named at its field, changes nothing, and loses nothing', async (fields, sentence) => {
  await visitor.open('/opt-out');
  const page = await visitor.submit(STOP, { ...fields });
  expect(page.status).toBe(422);
  expect(page.html).toContain(sentence);
  expect(page.html).toContain('role="alert"');
  if (fields.email !== '') expect(page.html).toContain(`value="${fields.email}"`);
  expect(stops()).toEqual([]);
});

test('the same form sent twice is one stop with one receipt', async () => {
  await visitor.open('/opt-out');
  const fields = { email: 'pat@example.org', phone: '', what: 'all' };
  const first = await visitor.submit(STOP, fields, { follow: false });
  await visitor.open('/opt-out');
  const form = { ...fields, formId: 'c5f0a2c4-3f0e-4a55-9a55-0a8f8a1f3b11' };
  const second = await visitor.submit(STOP, form, { follow: false });
  await visitor.open('/opt-out');
  const third = await visitor.submit(STOP, form, { follow: false });
  expect(second.headers.get('Location')).toBe(third.headers.get('Location'));
  expect(first.headers.get('Location')).not.toBe(second.headers.get('Location'));
  expect(stops()).toHaveLength(2);
});

test('a flood from one network is told to wait, and what was typed is kept', async () => {
  let page = await visitor.open('/opt-out');
  for (let count = 0; count < 31; count += 1) {
    await visitor.open('/opt-out');
    page = await visitor.submit(STOP, { email: `pat${String(count)}@example.org`, phone: '', what: 'all' });
  }
  expect(page.status).toBe(429);
  expect(page.headers.get('Retry-After')).toBe('60');
  expect(page.html).toContain('This was not done yet');
  expect(page.html).toContain('value="pat30@example.org"');
  clinic.deps.clock.advance(60_000);
  const retried = await visitor.submit(STOP, { email: 'pat30@example.org', phone: '', what: 'all' });
  expect(retried.html).toContain('Done. It is stopped.');
});

test('two processes count together, and keep no network address in the clear', async () => {
  const keys: string[] = [];
  const { allowances } = clinic.deps;
  const deps = {
    ...clinic.deps,
    allowances: {
      take: (key: string, allowance: Parameters<typeof allowances.take>[1]) => {
        keys.push(key);
        return allowances.take(key, allowance);
      },
    },
  };
  const processes = [await serveClinic({}, deps), await serveClinic({}, deps)];
  const statuses: number[] = [];
  for (let count = 0; count < 31; count += 1) {
    const someone = new Visitor(processes[count % 2]?.origin ?? '');
    await someone.open('/opt-out');
    const { status } = await someone.submit(STOP, { email: `pat${String(count)}@example.org`, phone: '', what: 'all' });
    statuses.push(status);
  }
  await Promise.all(processes.map((one) => one.close()));
  expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  expect(keys.join()).not.toMatch(/127\.0\.0\.1|::1|pat\d/);
});

test('stops for one address are never limited; only the notices to it are', async () => {
  for (let count = 0; count < 4; count += 1) {
    await visitor.open('/opt-out');
    await visitor.submit(STOP, { email: 'pat@example.org', phone: '', what: 'all' });
  }
  expect(stops()).toHaveLength(4);
  expect(clinic.deps.outbox.filter(({ content }) => content.kind === 'form-stop-notice')).toHaveLength(2);
});

test('asking for a link answers the same for everyone, and sends only to those we know', async () => {
  await registerPatient(clinic.deps, { mrn: 'F-2', email: 'known.demo@example.org' });
  const answers = [];
  for (const email of ['known.demo@example.org', 'stranger@example.net']) {
    const fresh = new Visitor(clinic.origin);
    await fresh.open('/link');
    answers.push((await fresh.submit('Send me a link', { email, phone: '' })).html);
  }
  expect(answers[0]).toBe(answers[1]);
  expect(answers[0]).toContain('Look at your messages');
  expect(clinic.deps.outbox).toHaveLength(1);
});

test('one mailbox gets two notices an hour, under however many names of its own a form writes to it; every stop counts', async () => {
  for (const email of ['pat@example.net', 'pat+1@example.net', 'p.a.t+2@example.net', 'PAT+3@example.net']) {
    await visitor.open('/opt-out');
    await visitor.submit(STOP, { email, phone: '', what: 'all' });
  }
  expect(stops()).toHaveLength(4);
  expect(clinic.deps.outbox).toHaveLength(2);
});

test.each(['known.demo@example.org', 'stranger@example.net'])(
  'who asks for a link with %s waits as long as anybody',
  async (email) => {
    await registerPatient(clinic.deps, { mrn: 'F-9', email: 'known.demo@example.org' });
    await visitor.open('/link');
    const before = performance.now();
    const answered = await visitor.submit('name="email"', { email, phone: '' }, { follow: false });
    expect(answered.status).toBe(303);
    // A timer may end a part of a millisecond early.
    expect(performance.now() - before).toBeGreaterThanOrEqual(EVEN_MILLISECONDS - 1);
  },
);
