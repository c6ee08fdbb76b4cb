import { beforeEach, expect, test } from 'vitest';
import type { LedgerPosition } from '@heed/domain/ledger/entry';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { stopAddress } from '../opt-out/stop-address.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient } from '../testing/register-patient.ts';
import { testAddress } from '../testing/register-patient.ts';
import { exportEvidence } from './export-evidence.ts';
import { readAuditTrail } from './read-audit-trail.ts';

const SHARED = 'family@example.org';
let deps: InMemoryDeps;
let ann: RecipientId;

beforeEach(async () => {
  deps = inMemoryDeps();
  ann = await registerPatient(deps, { mrn: '1', emails: [SHARED] });
  await stopAddress(deps, {
    address: testAddress(SHARED),
    scope: { types: { kind: 'all' }, channels: 'all' },
    wayIn: 'PUBLIC_FORM',
    evidence: 'the form as it came',
    formId: 'form-1',
    notify: false,
  });
  // Another person behind the same mailbox, whose record changes again and again.
  for (const language of ['en', 'es', 'fr', 'de', 'it', 'pt']) {
    deps.clock.advance(1000);
    await registerPatient(deps, { mrn: '2', emails: [SHARED], language });
  }
});

const ref = () => ({ kind: 'id' as const, id: ann });

test.each([1, 2, 3, 100])('what others at the same address did hides nothing, read %d at a time', async (first) => {
  const kinds: string[] = [];
  for (let before: LedgerPosition | undefined; ;) {
    const trail = await readAuditTrail(deps, { ref: ref(), first, ...(before === undefined ? {} : { before }) });
    if (trail.kind !== 'trail') throw new Error('Known.');
    kinds.push(...trail.entries.map(({ entry }) => entry.event.kind));
    before = trail.entries.at(-1)?.position;
    if (!trail.hasMore) break;
  }
  expect(kinds).toEqual(['statement-recorded', 'recipient-registered']);
});

test('the evidence is whole, oldest first, each with its hashes and what came with it; nothing of others', async () => {
  const evidence = await exportEvidence(deps, { ref: ref() });
  if (evidence.kind !== 'evidence') throw new Error('Known.');
  expect(evidence.items.map(({ sealed }) => sealed.entry.event.kind)).toEqual([
    'recipient-registered',
    'statement-recorded',
  ]);
  expect(Object.values(evidence.items[1]?.values ?? {})).toEqual(['the form as it came']);
  expect(evidence.items.every(({ sealed }) => /^[0-9a-f]{64}$/.test(sealed.hash))).toBe(true);
  const nobody = await exportEvidence(deps, { ref: { kind: 'id', id: 'nobody' as RecipientId } });
  expect(nobody).toEqual({ kind: 'unknown-recipient' });
});
