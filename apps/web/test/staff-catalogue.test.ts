import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Catalogue, CommunicationType } from '@heed/domain/catalogue/catalogue';
import { applyCatalogue } from '@heed/use-cases/catalogue/apply-catalogue';
import { type ServedClinic, serveClinic } from './served-clinic.ts';
import { Visitor } from './visitor.ts';

let clinic: ServedClinic;
beforeAll(async () => {
  clinic = await serveClinic({ demo: true });
});
afterAll(() => clinic.close());

type Role = 'reviewer' | 'officer' | 'auditor';

async function signIn(role: Role, language = 'en'): Promise<Visitor> {
  const visitor = new Visitor(clinic.origin, language);
  await visitor.open('/staff/catalogue');
  expect((await visitor.submit(`value="${role}"`)).path).toBe('/staff/catalogue');
  return visitor;
}

/** Proposes that prescription reminders may come at any hour, under the next version, and are asked about ever later. */
async function propose(by: string): Promise<number> {
  const inForce = await clinic.deps.catalogues.current();
  const version = inForce.version + 1;
  const laxer = (type: CommunicationType): CommunicationType =>
    type.key === 'refill' ? { ...type, quietHoursExempt: true, reviewIntervalMonths: version + 24 } : type;
  const catalogue: Catalogue = { ...inForce, version, types: inForce.types.map(laxer) };
  const effects = { recipients: 0, counts: [] };
  const applied = await applyCatalogue(clinic.deps, { catalogue, by, counted: { over: inForce.version, effects } });
  expect(applied.kind).toBe('proposed');
  return version;
}

test('nobody sees it without signing in', async () => {
  const page = await new Visitor(clinic.origin).open('/staff/catalogue');
  expect(page.path).toBe('/staff/sign-in?back=%2Fstaff%2Fcatalogue');
});

test('without a proposal it shows what is in force', async () => {
  const page = await (await signIn('auditor')).open('/staff/catalogue');
  expect(page.html).toContain('No change waits.');
  expect(page.html).toContain('Version 1 is in force since');
  expect(page.html).toContain('Prescription reminders');
});

describe('a change that waits', () => {
  let version: number;
  beforeEach(async () => {
    version = await propose('carol');
  });
  // What is left over ends with the version it was based on.
  afterEach(async () => {
    const [proposal] = await clinic.deps.catalogues.proposals(1);
    if (proposal?.state.kind === 'open') clinic.deps.clock.set(proposal.expiresAt);
  });
  const inForce = async () => (await clinic.deps.catalogues.current()).version;

  test.each<[Role, boolean]>([
    ['reviewer', false],
    ['auditor', false],
    ['officer', true],
  ])('is read by a %s; may decide: %s', async (role, may) => {
    const { html } = await (await signIn(role)).open('/staff/catalogue');
    expect(html).toContain('Proposed by carol');
    expect(html).toContain('Nobody gains or loses a message.');
    expect(html.includes('value="approve"')).toBe(may);
    expect(html.includes('An officer or an administrator decides about it.')).toBe(!may);
  });

  test('is approved by an officer who says that they read it, and not before', async () => {
    const officer = await signIn('officer');
    await officer.open('/staff/catalogue');
    const unread = await officer.submit('Approve', { do: 'approve' });
    expect(unread.html).toContain('Not approved yet: read what changes');
    expect(await inForce()).toBe(version - 1);
    const approved = await officer.submit('Approve', { do: 'approve', read: 'yes' });
    expect(approved.path).toBe('/staff/catalogue?told=approved');
    expect(approved.html).toContain('Approved by you');
    expect(await inForce()).toBe(version);
  });

  test('is not approved by a form of another session, nor by one that was changed', async () => {
    const officer = await signIn('officer');
    await officer.open('/staff/catalogue');
    const foreign = await officer.submit('Approve', { do: 'approve', read: 'yes', form: 'of-another' });
    expect([foreign.status, foreign.html.includes('You may not decide about this')]).toEqual([403, true]);
    await officer.open('/staff/catalogue');
    expect((await officer.submit('Approve', { do: 'nonsense' })).status).toBe(400);
    await officer.open('/staff/catalogue');
    const other = await officer.submit('Approve', { do: 'approve', read: 'yes', hash: 'of-another' });
    expect(other.html).toContain('this is not what you saw');
    expect(await inForce()).toBe(version - 1);
  });

  test('is told to be decided to whoever comes second', async () => {
    const [one, two] = [await signIn('officer'), await signIn('officer')];
    for (const each of [one, two]) await each.open('/staff/catalogue');
    expect((await one.submit('Refuse', { do: 'refuse' })).html).toContain('Refused by you');
    const late = await two.submit('Approve', { do: 'approve', read: 'yes' });
    expect(late.html).toContain('somebody else decided first');
    expect(await inForce()).toBe(version - 1);
  });
});

test('whoever proposed it may take it back, and no more', async () => {
  const version = await propose('demo-officer');
  const officer = await signIn('officer');
  const page = await officer.open('/staff/catalogue');
  expect(page.html).toContain('You proposed this. Another person has to approve it.');
  expect(page.html).not.toContain('value="approve"');
  const forged = await officer.submit('Take it back', { do: 'approve', read: 'yes' });
  expect(forged.html).toContain('Not approved: you proposed it.');
  expect((await clinic.deps.catalogues.current()).version).toBe(version - 1);
  expect((await officer.submit('Take it back', { do: 'refuse' })).html).toContain('Refused by you');
});
