import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Speaker, Statement } from '../statement/statement.ts';
import { ANN, aProfile } from '../testing/a-recipient.ts';
import { anEntry, recipientAfter, recorded } from '../testing/an-entry.ts';
import { aStatement, NOW } from '../testing/a-statement.ts';
import { arbitrarySayings } from '../testing/arbitrary-history.ts';
import { cases, THOUSANDS } from '../testing/cases.ts';
import { foldRecipient } from './fold-recipient.ts';
import type { RecipientState } from './recipient-state.ts';

const FOR_EVER = aProfile({ representatives: [{ id: 'parent', role: 'guardian' }] });

function afterTakingBack(state: RecipientState, target: Statement, speaker: Speaker): RecipientState {
  const word = { kind: 'withdraw', statement: target.id } as const;
  const undo = aStatement(word, { id: `undo-${target.id}`, speaker, saidAt: NOW, receivedAt: NOW, act: 'undo' });
  const registered = anEntry({ kind: 'recipient-registered', profile: FOR_EVER });
  const after = foldRecipient(ANN, foldRecipient(ANN, state, registered), recorded(undo));
  if (after === undefined) throw new Error('Registered first.');
  return after;
}

const stands = ({ statements }: RecipientState, { id }: Statement) => statements.some((said) => said.id === id);

test('whoever acts for a person takes back their own words alone, whatever was said before', THOUSANDS, () => {
  fc.assert(
    fc.property(arbitrarySayings(20), (history) => {
      const state = recipientAfter(history);
      for (const said of state?.statements ?? []) {
        if (state === undefined || said.word.kind === 'withdraw' || !state.recentActs?.includes(said.act)) continue;
        const isOwn = said.speaker.kind === 'representative';
        expect(stands(afterTakingBack(state, said, { kind: 'representative', representative: 'parent' }), said)).toBe(
          !isOwn,
        );
        expect(stands(afterTakingBack(state, said, { kind: 'representative', representative: 'other' }), said)).toBe(
          true,
        );
        expect(stands(afterTakingBack(state, said, { kind: 'patient' }), said)).toBe(false);
      }
    }),
    cases(500),
  );
});
