import { beforeEach, describe, expect, test } from 'vitest';
import { addMonths } from '@heed/domain/time/add-months';
import { addMilliseconds } from '@heed/domain/time/instant';
import { undoAct } from '../preferences/undo-act.ts';
import { sweepReviews } from '../review/sweep-reviews.ts';
import { recordStatements } from '../statement/record-statements.ts';
import { typeKey } from '../testing/sample-catalogue.ts';
import { SigningClinic } from '../testing/signing-clinic.ts';

let clinic: SigningClinic;

describe('the review of one that is ending', () => {
  const review = async () => (await clinic.deps.reviews.list({ reasons: ['AUTHORIZATION_EXPIRING'] }, { limit: 1 }))[0];
  beforeEach(async () => {
    clinic = await SigningClinic.open();
    await clinic.sign();
    clinic.deps.clock.set(addMilliseconds(addMonths(clinic.deps.clock.now(), 12), -10 * 86_400_000));
    expect((await sweepReviews(clinic.deps)).opened).toMatchObject({ AUTHORIZATION_EXPIRING: 1 });
  });

  test('ends when it is signed anew', async () => {
    await clinic.sign({ name: ' ' });
    expect((await review())?.state.kind).toBe('open');
    await clinic.sign();
    expect((await review())?.state).toMatchObject({ kind: 'resolved', by: 'heed', note: 'cause-gone' });
    expect((await sweepReviews(clinic.deps)).opened).toEqual({});
  });

  test('ends when it is taken back', async () => {
    await clinic.revoke();
    expect((await review())?.state.kind).toBe('resolved');
  });

  test('stays when it runs out: nobody signed anew', async () => {
    clinic.deps.clock.advance(20 * 86_400_000);
    await sweepReviews(clinic.deps);
    expect((await review())?.state.kind).toBe('open');
  });

  test.each([
    ['marketing', 'resolved'],
    ['refill', 'open'],
  ])('that a paper signed for %s is registered: %s', async (type, state) => {
    const now = clinic.deps.clock.now();
    await recordStatements(clinic.deps, {
      actor: { kind: 'client', client: 'ehr' },
      speaker: { kind: 'patient' },
      wayIn: 'API',
      statements: [
        {
          idempotencyKey: 'paper',
          subject: { kind: 'recipient', ref: { kind: 'id', id: clinic.ann } },
          scope: { types: { kind: 'types', types: [typeKey(type)] }, channels: 'all' },
          word: { kind: 'authorize', document: 'paper', from: now, thirdPartyPays: false },
        },
      ],
    });
    expect((await review())?.state.kind).toBe(state);
  });

  test('comes back when the new signature is taken back as a slip', async () => {
    const before = clinic.recorded().length;
    await clinic.sign();
    const act = clinic.recorded()[before]?.act ?? '';
    await undoAct(clinic.deps, { ...clinic.act(), act });
    expect((await sweepReviews(clinic.deps)).opened).toEqual({ AUTHORIZATION_EXPIRING: 1 });
  });
});
