import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mustArrive } from '../decision/must-arrive.ts';
import { decide } from '../decision/decide.ts';
import { aCatalogue } from '../testing/a-catalogue.ts';
import { addressesAfter, recipientAfter } from '../testing/an-entry.ts';
import { endOf } from '../testing/answers.ts';
import { arbitraryNextCatalogue } from '../testing/arbitrary-catalogue.ts';
import { cases, THOUSANDS } from '../testing/cases.ts';
import { arbitraryHistory } from '../testing/arbitrary-history.ts';
import { factsAbout } from '../testing/facts-about.ts';
import { DECIDED_CHANNELS } from '../channel/channel.ts';
import type { LedgerEntry } from '../ledger/entry.ts';
import type { Catalogue } from './catalogue.ts';
import { type CatalogueChange, needsSecondPerson } from './catalogue-change.ts';
import { compareCatalogues } from './compare-catalogues.ts';
import { continueCatalogue } from './continue-catalogue.ts';
import { isAgainstTheirWord } from './effect-count.ts';
import { effectsOn } from './effects-on.ts';
import { findType } from './find-type.ts';

const RUNS = cases(2000);
const before = aCatalogue();

function compared(history: readonly LedgerEntry[], file: Catalogue) {
  const both = compareCatalogues(before, continueCatalogue(before, file));
  const state = recipientAfter(history);
  if (state === undefined) throw new Error('A history begins with a registration.');
  const facts = factsAbout(state, addressesAfter(history), before);
  return { ...both, facts, effects: effectsOn(facts, both, endOf(history)) };
}

/** The pause said last counts: one of a former category, heard of now, may take the place of a longer one (docs/rules/13-hours.md). */
const endsPause = (own: readonly CatalogueChange[]) =>
  own.some(({ what }) => what === 'former-categories' || what === 'former-keys');

const pair = [arbitraryHistory(40), arbitraryNextCatalogue(before)] as const;

test(
  'the effects are those of deciding everything under both, and no decision differs anywhere else',
  THOUSANDS,
  () => {
    fc.assert(
      fc.property(...pair, (history, file) => {
        const { facts, after, effects } = compared(history, file);
        const outcomeUnder = (
          catalogue: Catalogue,
          keys: readonly string[],
          channel: (typeof DECIDED_CHANNELS)[number],
        ) => {
          const outcomes = keys
            .flatMap((key) => findType(catalogue, key) ?? [])
            .map((type) => decide({ ...facts, catalogue }, { type: type.key, channel, at: endOf(history) }).outcome);
          return (['ALLOW', 'DEFER'] as const).find((outcome) => outcomes.includes(outcome)) ?? 'DENY';
        };
        const fresh = after.types.filter(({ key }) => findType(before, key) === undefined);
        // What goes under a new name is told under that, unless it goes on beside it.
        const renamed = new Set(fresh.flatMap(({ retired, formerKeys }) => (retired ? [] : (formerKeys ?? []))));
        const differing = after.types.flatMap((type) =>
          DECIDED_CHANNELS.filter(
            (channel) =>
              !(renamed.has(type.key) && type.retired) &&
              outcomeUnder(before, fresh.includes(type) ? (type.formerKeys ?? []) : [type.key], channel) !==
                outcomeUnder(after, [type.key], channel),
          ).map((channel) => `${type.key} ${channel}`),
        );
        expect(effects.map(({ type, channel }) => `${type} ${channel}`).sort()).toEqual(differing.sort());
      }),
      RUNS,
    );
  },
);

test(
  'a change that is nowhere laxer brings nobody a message of a type that was there, but by their own signature',
  THOUSANDS,
  () => {
    fc.assert(
      fc.property(...pair, (history, file) => {
        const { changes, effects, after } = compared(history, file);
        for (const { type, effect } of effects) {
          if (effect !== 'gain' && effect !== 'sooner') continue;
          const own = changes.filter((change) => change.type === type);
          if (needsSecondPerson(own) || own.some(({ what }) => what === 'added') || endsPause(own)) continue;
          expect(findType(after, type)?.basis.kind).toBe('authorization');
        }
      }),
      RUNS,
    );
  },
);

test('whoever gains what they stopped gains it by a change that needs a second person', THOUSANDS, () => {
  fc.assert(
    fc.property(...pair, (history, file) => {
      const { changes, effects, after } = compared(history, file);
      // Else a later allow of theirs counts now: of the new category, or by a parent for what the minor consented to alone.
      for (const one of effects.filter(isAgainstTheirWord)) {
        const own = changes.filter(({ type }) => type === one.type);
        const fresh = findType(after, one.type);
        if (
          one.before === 'STOPPED' &&
          fresh?.basis.kind !== 'authorization' &&
          own.every(({ what }) => what !== 'category' && what !== 'minor-consented')
        )
          expect(fresh === undefined ? undefined : mustArrive(fresh)).toBe('always');
        if (fresh?.basis.kind !== 'authorization' && !endsPause(own)) expect(needsSecondPerson(own)).toBe(true);
      }
    }),
    RUNS,
  );
});

test('nobody gains or loses by a change of words', THOUSANDS, () => {
  fc.assert(
    fc.property(arbitraryHistory(40), (history) => {
      const types = before.types.map((type) => ({
        ...type,
        labels: { en: { label: 'other', description: 'words' } },
        labelSensitivity: 'high' as const,
      }));
      const { effects } = compared(history, { ...before, version: 2, types });
      expect(effects).toEqual([]);
    }),
    cases(1000),
  );
});
