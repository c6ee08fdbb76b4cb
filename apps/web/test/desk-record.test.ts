import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { registerRecipients } from '@heed/use-cases/recipient/register-recipients';
import { type Desk, openDesk } from './desk.ts';
import { Visitor } from './visitor.ts';
import { linkPath, registerPatient } from './world.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.clinic.close());

const FIND = 'name="typed"';
const WRITE = 'Write it down';

test('of an address the patient gave and proved by themselves, staff are told so', async () => {
  const { deps, origin } = desk.clinic;
  const lastCode = () => String(deps.outbox.filter(({ content }) => content.kind === 'one-time-code').length);
  const patient = new Visitor(origin);
  await patient.open(await linkPath(deps, desk.aster));
  await patient.open('/preferences/code?for=address');
  await patient.submit('Send me a code');
  await patient.submit('Check the code', { code: lastCode().padStart(6, '0') });
  await patient.submit('Check it with a code', { email: 'fern.fresh@example.org', phone: '' });
  await patient.submit('Check the code', { code: lastCode().padStart(6, '0') });
  const { html } = await desk.open(await desk.signIn());
  expect(html.match(/Given and proved by the patient on/g)).toHaveLength(1);
  expect(html).toMatch(/fe•••@e•••\.org(?:(?!<\/span>).)*Given and proved/s);
});

describe('finding a patient', () => {
  test.each(['/staff/patients', '/staff/patients/01920000-0000-7000-8000-000000000001'])(
    'nobody sees %s without signing in, and comes back to it',
    async (path) => {
      const { path: led } = await new Visitor(desk.clinic.origin).open(path);
      expect(led).toBe(`/staff/sign-in?back=${encodeURIComponent(path)}`);
    },
  );

  test.each(['DESK-1', 'urn:demo:mrn|DESK-1', 'Aster.Demo@example.org', '202-555-0101'])(
    '%s leads to the one patient, and stands in no address and no log',
    async (typed) => {
      const staff = await desk.signIn();
      const found = await staff.submit(FIND, { typed });
      expect([found.status, found.path]).toEqual([200, desk.page()]);
      expect(found.html).toContain('as•••@e•••.org');
      expect(found.html).not.toMatch(/desk.aster\.demo|2025550101/i);
      expect(JSON.stringify(desk.clinic.logged)).not.toContain(typed);
      expect(desk.looks.kept.map(({ kind, staff: by, recipient }) => [kind, by, recipient])).toEqual([
        ['found', 'demo-reviewer', desk.aster],
        ['opened', 'demo-reviewer', desk.aster],
      ]);
    },
  );

  test('by Heed’s id', async () => {
    expect((await (await desk.signIn()).submit(FIND, { typed: desk.aster })).path).toBe(desk.page());
  });

  test('several behind one number are listed, masked', async () => {
    await registerPatient(desk.clinic.deps, { mrn: 'DESK-2', phone: '+12025550101' });
    const { html, path } = await (await desk.signIn()).submit(FIND, { typed: '+1 202 555 0101' });
    expect(path).toBe('/staff/patients');
    expect(html).toContain('2 patients');
    expect(html).toContain('Open DESK-2');
    expect(html).toContain(`href="${desk.page()}"`);
    expect(html.match(/\(•••\) •••-0101/g)).toHaveLength(2);
  });

  test.each([
    ['', 422, 'Type an address, a number or an id.'],
    ['<nobody>', 200, 'Nobody is known by that.'],
  ])('%j finds nobody, says so and stays in the field', async (typed, status, says) => {
    const answer = await (await desk.signIn()).submit(FIND, { typed });
    expect([answer.status, answer.html.includes(says)]).toEqual([status, true]);
    expect(answer.html).toContain(`value="${typed.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}"`);
  });

  test('a form of another session finds nothing', async () => {
    expect((await (await desk.signIn()).submit(FIND, { typed: 'DESK-1', form: 'of-another' })).status).toBe(403);
    expect(desk.looks.kept).toEqual([]);
  });

  test('a GET with a question in it searches nothing', async () => {
    const { html } = await (await desk.signIn()).open('/staff/patients?typed=DESK-1');
    expect(html).not.toContain(desk.aster);
    expect(desk.looks.kept).toEqual([]);
  });
});

describe('the page of a patient', () => {
  test('shows what stands, and who looked to whoever checks on that', async () => {
    const seen = await desk.open(await desk.signIn('auditor'));
    expect(seen.html).toContain('Who looked at this record');
    expect(seen.html).toContain('you opened it');
    expect(seen.html).toContain('Your role may read this, and change nothing.');
    expect(seen.html).not.toContain(WRITE);
    expect(seen.html).toMatch(/Prescription reminders<\/th><td data-kind="on">On</);
    expect(seen.html).not.toContain('<script');
    const reviewer = await desk.open(await desk.signIn('reviewer'));
    expect(reviewer.html).not.toContain('Who looked at this record');
    expect(reviewer.html).toContain(WRITE);
  });

  test.each([
    ['a minor nobody acts for', '2015-03-01', [], /Active · Under age until March 1, 2033 · no parent or guardian/],
    [
      'a minor with a parent',
      '2015-03-01',
      [{ id: 'p', role: 'parent' as const }],
      /Active · Under age until March 1, 2033</,
    ],
    ['a grown person', '1980-03-01', [], /<dd>Active<\/dd>/],
    ['somebody of age since today', '2008-11-24', [{ id: 'p', role: 'parent' as const }], /<dd>Active<\/dd>/],
  ])('of %s says what it has to about age', async (_name, birthDate, representatives, says) => {
    const [row] = await registerRecipients(desk.clinic.deps, {
      client: 'test',
      recipients: [
        {
          externals: [{ system: 'urn:demo:mrn', value: 'KIM' }],
          contactPoints: [],
          birthDate: birthDate as never,
          timeZone: 'America/Chicago' as never,
          representatives,
        },
      ],
    });
    if (row?.kind !== 'registered') throw new Error('Registered.');
    const { html } = await (await desk.signIn()).open(desk.page(row.id));
    expect(html).toMatch(says);
    expect(html).not.toContain(birthDate);
  });

  test.each(['/staff/patients/01920000-0000-7000-8000-00000000ffff', '/staff/patients/nobody'])(
    '%s is nobody’s, and leads back',
    async (path) => {
      const { status, html } = await (await desk.signIn()).open(path);
      expect([status, html.includes('There is no such patient.')]).toEqual([404, true]);
      expect(html).toContain('href="/staff/patients"');
    },
  );

  test.each(['spoken', 'take-back', 'limit', 'lift', 'how'])(
    'an auditor’s form that would do “%s” is refused',
    async (move) => {
      const auditor = await desk.signIn('auditor');
      await auditor.open('/staff/patients');
      const reviewer = await desk.signIn();
      await desk.open(reviewer);
      const answer = await reviewer.submit(WRITE, { do: move, form: 'of-another', wish: 'everything' });
      expect(answer.status).toBe(403);
      const { html } = await desk.open(auditor);
      const own = /name="form" value="([^"]+)"/.exec((await auditor.open('/staff/patients')).html)?.[1] ?? '';
      expect(html).not.toContain('name="wish"');
      const forged = await fetch(desk.clinic.origin + desk.page(), {
        method: 'POST',
        headers: { Cookie: `__Host-heed-staff=${auditor.cookie('__Host-heed-staff') ?? ''}` },
        body: new URLSearchParams({ form: own, do: move, wish: 'everything' }),
      });
      expect(forged.status).toBe(403);
      expect(await desk.reasonOf('refill', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
    },
  );
});
