import { expect, test } from 'vitest';
import type { RecipientState } from '../projection/recipient-state.ts';
import { aRecipient } from '../testing/a-recipient.ts';
import { followMerges, mergedInto, mergesBehind, MOST_MERGES } from './merges.ts';
import type { RecipientId } from './recipient.ts';

const idOf = (place: number) => `recipient-${String(place)}` as RecipientId;

/** Records 0 to `merges`, each merged into the next; the last one lives. */
function chainOf(merges: number): (id: RecipientId) => RecipientState | undefined {
  const states = Array.from({ length: merges + 1 }, (_, place) =>
    aRecipient({
      profile: {
        id: idOf(place),
        status: place < merges ? { kind: 'merged', into: idOf(place + 1) } : { kind: 'active' },
      },
    }),
  );
  return (id) => states.find(({ profile }) => profile.id === id);
}

test.each([0, 1, 2, MOST_MERGES])('a record at the end of %i merges is found', async (merges) => {
  expect((await followMerges(chainOf(merges), idOf(0)))?.profile.id).toBe(idOf(merges));
});

test('a chain of one merge more, a chain in a ring and a chain into nothing find nobody', async () => {
  expect(await followMerges(chainOf(MOST_MERGES + 1), idOf(0))).toBeUndefined();
  const ring = aRecipient({ profile: { id: idOf(0), status: { kind: 'merged', into: idOf(0) } } });
  expect(await followMerges(() => ring, idOf(0))).toBeUndefined();
  expect(await followMerges((id) => (id === idOf(0) ? chainOf(1)(id) : undefined), idOf(0))).toBeUndefined();
  expect(await followMerges(() => undefined, idOf(0))).toBeUndefined();
});

test('the merges behind a record are counted along the longest chain, and all who went into it are named', () => {
  const named = (place: number, absorbed?: readonly RecipientState[]) =>
    aRecipient({ profile: { id: idOf(place) }, ...(absorbed === undefined ? {} : { absorbed }) });
  expect(mergesBehind(named(0))).toBe(0);
  expect(mergedInto(named(0))).toEqual([]);
  const survivor = named(0, [named(1), named(2, [named(3)])]);
  expect(mergesBehind(survivor)).toBe(2);
  expect(mergedInto(survivor)).toEqual([idOf(1), idOf(2), idOf(3)]);
});
