import type { DecisionFacts } from '../decision/decision.ts';
import { findingsOn } from '../decision/findings.ts';
import { outcomeOf } from '../decision/outcome-of.ts';
import type { Reason } from '../decision/reason.ts';
import type { Instant } from '../time/instant.ts';
import type { Catalogue, CommunicationType } from './catalogue.ts';
import type { ComparedCatalogues } from './compare-catalogues.ts';
import type { CellEffect, Effect } from './effect.ts';

/**
 * Returns what a change of the catalogue does to one recipient at a moment: the same facts, decided under both. Pure.
 * Rule: docs/rules/catalogue.md
 */
export function effectsOn(
  facts: Omit<DecisionFacts, 'catalogue'>,
  { before, after, cells }: ComparedCatalogues,
  at: Instant,
): readonly CellEffect[] {
  return cells.flatMap(({ type, channel, was: old, would: fresh }): readonly CellEffect[] => {
    const reasonUnder = (catalogue: Catalogue, one: CommunicationType): Reason =>
      findingsOn({ ...facts, catalogue }, one, channel, at).deciding.ruling.reason;
    const was = mostSent(old.map((one) => reasonUnder(before, one)));
    const would = fresh === undefined ? undefined : reasonUnder(after, fresh);
    const effect = effectOf(was, would);
    if (effect === undefined) return [];
    return [
      {
        type,
        channel,
        effect,
        ...(was === undefined ? {} : { before: was }),
        ...(would === undefined ? {} : { after: would }),
      },
    ];
  });
}

/** Where two become one: whoever got either of them got it. */
function mostSent(reasons: readonly Reason[]): Reason | undefined {
  return (
    reasons.find((reason) => outcomeOf(reason) === 'ALLOW') ??
    reasons.find((reason) => outcomeOf(reason) === 'DEFER') ??
    reasons[0]
  );
}

function effectOf(was: Reason | undefined, would: Reason | undefined): Effect | undefined {
  const [from, to] = [was, would].map((reason) => (reason === undefined ? 'DENY' : outcomeOf(reason)));
  if (from === to) return undefined;
  if (from === 'DENY') return 'gain';
  if (to === 'DENY') return 'lose';
  return to === 'ALLOW' ? 'sooner' : 'later';
}
