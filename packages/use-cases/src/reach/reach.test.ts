import { beforeEach, expect, test } from 'vitest';
import type { ContactPointId, RecipientId } from '@heed/domain/recipient/recipient';
import type { DetailLevel, Proof, RestrictionRule } from '@heed/domain/statement/statement';
import { createLink } from '../link/create-link.ts';
import { openLink } from '../link/open-link.ts';
import { undoAct } from '../preferences/undo-act.ts';
import { addressToProve } from '../proof/address-to-prove.ts';
import { reasonFor } from '../testing/ask-decision.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient, testAddress } from '../testing/register-patient.ts';
import { liftReach } from './lift-reach.ts';
import { limitReach } from './limit-reach.ts';
import { readReach } from './read-reach.ts';

let deps: InMemoryDeps;
let ann: RecipientId;
let shared: ContactPointId;
let own: ContactPointId;
let phone: ContactPointId;

beforeEach(async () => {
  deps = inMemoryDeps();
  ann = await registerPatient(deps, {
    mrn: '1',
    emails: ['shared@example.org', 'own@example.org'],
    phones: ['+12025550107'],
  });
  const points = (await readReach(deps, { recipient: ann }))?.points ?? [];
  const idOf = (start: string) => points.find(({ masked }) => masked.startsWith(start))?.id ?? ('' as ContactPointId);
  [shared, own, phone] = [idOf('sh'), idOf('o'), idOf('(')];
});

let forms = 0;
const act = (formId?: string) => {
  deps.clock.advance(60_000);
  return {
    recipient: ann,
    formId: formId ?? `reach-${String((forms += 1))}`,
    by: { kind: 'patient' as const },
    actor: { kind: 'patient' as const },
    wayIn: 'SIGNED_LINK' as const,
  };
};
const wish = (
  kind: RestrictionRule['kind'],
  contactPoints: readonly ContactPointId[],
  given: { readonly detail?: DetailLevel; readonly proof?: Proof; readonly formId?: string } = {},
) =>
  limitReach(deps, {
    ...act(given.formId),
    rule: { kind, contactPoints },
    detail: given.detail ?? 'full',
    proof: given.proof,
  });
const proofOf = (email: string): Proof => ({
  kind: 'one-time-code',
  address: deps.vault.addressKey(testAddress(email)),
});

test('a wish is in force at once, shown masked, and has a receipt; a second press is the same one', async () => {
  expect(await reasonFor(deps, ann, 'refill', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  const saved = await wish('use-only', [own], { detail: 'minimal', formId: 'one' });
  expect(saved).toMatchObject({ kind: 'saved', receipt: expect.stringMatching(/^\w{3}-\w{3}$/) as string });
  expect(await reasonFor(deps, ann, 'refill', 'SMS')).toBe('RESTRICTED');
  expect(await wish('use-only', [own], { formId: 'one' })).toEqual({ ...saved, kind: 'repeated' });
  expect((await readReach(deps, { recipient: ann }))?.wishes).toMatchObject([
    { kind: 'use-only', detail: 'minimal', points: [{ masked: 'o•••@e•••.org' }] },
  ]);
});

test.each([
  ['nothing ticked', 'use-only', [], 'full', 'pick-one'],
  ['never, with nothing ticked', 'never-use', [], 'full', 'pick-one'],
  ['only “please call us”', 'never-use', [], 'minimal', 'saved'],
  ['what is not theirs', 'use-only', ['another'], 'full', 'pick-one'],
  ['theirs and what is not', 'never-use', ['phone', 'another'], 'full', 'pick-one'],
  ['one left', 'never-use', ['shared', 'phone'], 'full', 'saved'],
  ['none left', 'never-use', ['shared', 'own', 'phone'], 'full', 'nothing-left'],
] as const)('%s', async (_name, kind, names, detail, outcome) => {
  const ids = { shared, own, phone, another: 'another' as ContactPointId };
  const result = await wish(
    kind,
    names.map((name) => ids[name]),
    { detail },
  );
  expect(result.kind).toBe(outcome);
});

test('a second “never use” may not close what the first left', async () => {
  await wish('never-use', [shared, own]);
  expect((await wish('never-use', [phone])).kind).toBe('nothing-left');
});

test('a wish that opens more than the one before needs proof of a mailbox that may be used', async () => {
  await wish('use-only', [own]);
  expect((await wish('use-only', [shared])).kind).toBe('needs-proof');
  expect((await wish('use-only', [shared], { proof: proofOf('shared@example.org') })).kind).toBe('needs-proof');
  expect((await wish('use-only', [shared], { proof: proofOf('stranger@example.org') })).kind).toBe('needs-proof');
  expect(await reasonFor(deps, ann, 'refill', 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
  expect((await wish('use-only', [shared], { proof: proofOf('own@example.org') })).kind).toBe('saved');
});

test('it ends with proof alone; an undo does not end it', async () => {
  await wish('use-only', [own]);
  const said = deps.entries.findLast(({ event }) => event.kind === 'statement-recorded')?.event;
  const wished = said?.kind === 'statement-recorded' ? said.statement.act : '';
  expect((await undoAct(deps, { ...act(), act: wished })).kind).toBe('nothing-to-undo');
  expect((await liftReach(deps, act())).kind).toBe('needs-proof');
  expect((await liftReach(deps, { ...act(), proof: proofOf('shared@example.org') })).kind).toBe('needs-proof');
  const lifted = await liftReach(deps, { ...act('end'), proof: proofOf('own@example.org') });
  expect(lifted.kind).toBe('lifted');
  expect(await liftReach(deps, { ...act('end'), proof: proofOf('own@example.org') })).toEqual({
    ...lifted,
    kind: 'repeated',
  });
  expect(await reasonFor(deps, ann, 'refill', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  expect((await liftReach(deps, { ...act(), proof: proofOf('own@example.org') })).kind).toBe('nothing-to-lift');
});

test('the code to ask for more goes where the link came to, unless that was ruled out', async () => {
  const provable = async () =>
    (await addressToProve(deps, { recipient: ann, purpose: 'more', contactPoint: shared }))?.point.id;
  expect(await provable()).toBe(shared);
  await wish('never-use', [shared]);
  expect(await provable()).toBe(own);
  await wish('use-only', [phone]);
  expect(await provable()).toBeUndefined();
});

test('links that lie in a mailbox from before can then only stop', async () => {
  const made = await createLink(deps, { ref: { kind: 'id', id: ann }, purpose: 'manage' });
  const token = made.kind === 'made' ? (made.link.url.split('/').at(-1) ?? '') : '';
  expect((await openLink(deps, { token })).kind).toBe('live');
  await wish('never-use', [shared]);
  expect((await openLink(deps, { token })).kind).toBe('superseded');
});

test('nobody asks anything for who is not known', async () => {
  expect(await readReach(deps, { recipient: 'nobody' as RecipientId })).toBeUndefined();
  const unknown = { ...act(), recipient: 'nobody' as RecipientId };
  const rule = { kind: 'use-only', contactPoints: [own] } as const;
  expect((await limitReach(deps, { ...unknown, rule, detail: 'full' })).kind).toBe('unknown-recipient');
  expect((await liftReach(deps, unknown)).kind).toBe('nothing-to-lift');
});
