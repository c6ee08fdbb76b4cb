import type { CatalogueChange } from '@heed/domain/catalogue/catalogue-change';
import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import { totalsOf } from '@heed/domain/catalogue/effect-count';
import { type CountedEffects, type EffectCount, EFFECTS } from '@heed/domain/catalogue/effect';
import { findType } from '@heed/domain/catalogue/find-type';
import { describeChange } from '@heed/i18n/catalogue-change/describe-change';
import { catalogueChangeIn } from '@heed/i18n/catalogue-change/in-language';
import type { Terminal } from '../terminal.ts';

const words = catalogueChangeIn('en');
/** Wide enough for the longest direction and two spaces. */
const COLUMN = 10;

/** Tells what a change is, type by type, and why it is laxer where it is. */
export function tellChanges(terminal: Terminal, changes: readonly CatalogueChange[], after: Catalogue): void {
  let heading: string | undefined;
  for (const change of changes) {
    const { type, what, direction } = change;
    const { text, why } = describeChange(words, change);
    const label = type === undefined ? '' : (findType(after, type)?.labels['en']?.label ?? '');
    const name = type === undefined ? 'The organisation' : `${type} (${label})`;
    const mark = (direction === 'neither' ? '' : words.direction[direction].toUpperCase()).padEnd(COLUMN);
    const reasons = why.map((sentence) => `\n  ${''.padEnd(COLUMN)}  ${sentence}`).join('');
    terminal.answer(
      { kind: 'change', ...(type === undefined ? {} : { type }), what, direction, text, why },
      `${name === heading ? '' : `\n${name}\n`}  ${mark}${text}${reasons}`,
    );
    heading = name;
  }
}

/** Tells who gains and loses messages: by type and channel, and by what was and would be the reason. */
export function tellEffects(terminal: Terminal, { recipients, counts }: CountedEffects): void {
  const totals = totalsOf(counts);
  terminal.answer({ kind: 'counted', recipients }, `\n${words.counted({ recipients })}:`);
  if (totals.length === 0) terminal.answer({ kind: 'nobody' }, `  ${words.nobody}`);
  for (const total of totals) {
    const own = counts.filter(({ type, channel }) => type === total.type && channel === total.channel);
    const parts = EFFECTS.filter((effect) => total[effect] > 0).map((effect) =>
      words.effect[effect]({ count: total[effect] }),
    );
    terminal.answer(
      { kind: 'effects', ...total, reasons: own.map(reasonsOf) },
      `  ${total.type} by ${words.channel[total.channel]}: ${parts.join(', ')}${own.map(reasonLine).join('')}`,
    );
  }
  const against = totals.reduce((sum, total) => sum + total.against, 0);
  if (against > 0) terminal.answer({ kind: 'against', cases: against }, `\n${words.against({ count: against })}`);
}

function reasonsOf({ effect, before, after, recipients }: EffectCount) {
  return { effect, before: before ?? null, after: after ?? null, recipients };
}

function reasonLine({ effect, before, after, recipients }: EffectCount): string {
  const [was, would] = [before, after].map((reason) => (reason === undefined ? words.newType : words.reason[reason]));
  return `\n    ${String(recipients)} ${effect}: ${was ?? ''} → ${would ?? ''}`;
}
