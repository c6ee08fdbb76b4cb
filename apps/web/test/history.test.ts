import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import type { ContactPointId, RecipientId } from '@heed/domain/recipient/recipient';
import type { DetailLevel, RestrictionRule, Scope, Word } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import { decideMany } from '@heed/use-cases/decision/decide-many';
import { limitReach } from '@heed/use-cases/reach/limit-reach';
import { readReach } from '@heed/use-cases/reach/read-reach';
import { recordStatements } from '@heed/use-cases/statement/record-statements';
import { type ServedClinic, serveClinic } from './served-clinic.ts';
import { Visitor } from './visitor.ts';
import { linkPath, registerPatient } from './world.ts';

let clinic: ServedClinic;
let aster: RecipientId;
let visitor: Visitor;
// Tuesday, 24 November 2026, one o'clock in New York.
beforeEach(async () => {
  clinic = await serveClinic();
  clinic.deps.clock.advance(Date.parse('2026-11-24T18:00:00Z') - clinic.deps.clock.now());
  aster = await registerPatient(clinic.deps, { mrn: 'P-1', email: 'aster.demo@example.org', phone: '+12025550101' });
  visitor = new Visitor(clinic.origin);
});
afterEach(() => clinic.close());

const EVERYTHING: Scope = { types: { kind: 'all' }, channels: 'all' };

let keys = 0;
/** Records what a sending system heard from the patient. */
async function heard(word: Word, scope = EVERYTHING) {
  clinic.deps.clock.advance(60_000);
  await recordStatements(clinic.deps, {
    actor: { kind: 'patient' },
    speaker: { kind: 'patient' },
    wayIn: 'API',
    statements: [
      {
        idempotencyKey: `heard-${String((keys += 1))}`,
        subject: { kind: 'recipient', ref: { kind: 'id', id: aster } },
        scope,
        word,
      },
    ],
  });
}

async function openHistory() {
  clinic.deps.clock.advance(60_000);
  await visitor.open(await linkPath(clinic.deps, aster));
  return (await visitor.open('/preferences/history')).html;
}

const wish = async (
  kind: RestrictionRule['kind'],
  contactPoints: readonly ContactPointId[],
  detail: DetailLevel,
): Promise<void> => {
  const act = { recipient: aster, formId: `wish-${String((keys += 1))}`, wayIn: 'SIGNED_LINK' as const };
  const by = { by: { kind: 'patient' as const }, actor: { kind: 'patient' as const } };
  expect((await limitReach(clinic.deps, { ...act, ...by, rule: { kind, contactPoints }, detail })).kind).toBe('saved');
};

const pointWith = async (start: string) =>
  (await readReach(clinic.deps, { recipient: aster }))?.points.find(({ masked }) => masked.startsWith(start))?.id ??
  ('' as ContactPointId);

test.each([
  ['use-only', 'as', 'full', ['Asked us to use only as•••@e•••.org.']],
  ['never-use', '(', 'minimal', ['Asked us never to use (•••)\u00a0•••\u20110101.', 'only say “please call us”.']],
  ['never-use', undefined, 'minimal', ['Asked that messages only say “please call us”.']],
] as const)('a wish, %s %s %s, is told by what it asked for, masked', async (kind, start, detail, says) => {
  const contactPoints = start === undefined ? [] : [await pointWith(start)];
  await wish(kind, contactPoints, detail);
  const html = await openHistory();
  for (const line of says) expect(html).toContain(line);
  expect(html).not.toMatch(/Asked us to use, or not|aster\.demo|2025550101/);
});

test('a pause is told by what it holds and until when, and its early end too', async () => {
  const from = clinic.deps.clock.now();
  const december = Date.parse('2026-12-01T05:00:00Z') as Instant;
  await heard({ kind: 'pause', from, until: december }, { ...EVERYTHING, channels: ['SMS'] });
  const later = Date.parse('2026-12-24T05:00:00Z') as Instant;
  await heard({ kind: 'pause', from: december, until: later });
  expect(await openHistory()).toContain('Paused until December 1: Everything you may stop by text.');
  expect(await openHistory()).toContain(
    'Pause from December 1 until December 24: Everything you may stop by email, text and phone call.',
  );
  await visitor.open('/preferences/pause');
  await visitor.submit('End it now');
  expect(await openHistory()).toContain('Ended a pause early: Everything you may stop by text.');
});

test('an undo does not bring back a permission that was taken back, and tells whom to call', async () => {
  const scope: Scope = { types: { kind: 'types', types: ['marketing' as CommunicationTypeKey] }, channels: 'all' };
  await heard({ kind: 'authorize', document: 'A-1', from: clinic.deps.clock.now(), thirdPartyPays: true }, scope);
  await heard({ kind: 'revoke-authorization' }, scope);
  const event = clinic.deps.entries.at(-1)?.event;
  const act = event?.kind === 'statement-recorded' ? event.statement.act : '';
  await openHistory();
  await visitor.open('/preferences');
  const refused = await visitor.submit('Save changes', { do: 'undo', act });
  expect(refused.path).toBe('/preferences?done=sign');
  expect(refused.html).toMatch(
    /role="alert"[^>]*><p class="heading">A signed permission .* new signature\..* call \d{3}/,
  );
  const [answer] = await decideMany(clinic.deps, [
    {
      target: { kind: 'recipient', ref: { kind: 'id', id: aster } },
      type: 'marketing' as CommunicationTypeKey,
      channel: 'EMAIL',
    },
  ]);
  expect(answer).toMatchObject({ decision: { reason: 'AUTHORIZATION_REVOKED' } });
});
