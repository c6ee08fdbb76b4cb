import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outcomeOf } from './outcome-of.ts';
import { REASONS } from './reason.ts';
import { REASON_ORIGINS } from './reasons.ts';

const root = new URL('../../../../', import.meta.url);

test.each(REASONS)('%s has a source and a page that tells about it', (reason) => {
  const { rulePage, source, rule } = REASON_ORIGINS[reason];
  expect(source).not.toBe('');
  expect(rulePage).toContain(`/${String(rule).padStart(2, '0')}-`);
  const page = new URL(rulePage, root);
  expect(existsSync(page)).toBe(true);
  expect(readFileSync(page, 'utf8')).toContain(`\`${reason}\``);
});

test('the reasons stand in the order of the rules, save the two at the end of all', () => {
  const rules = REASONS.map((reason) => REASON_ORIGINS[reason].rule);
  // Within rule 13 and between it and rule 14 the order is that of the table.
  expect(rules).toEqual(rules.toSorted((one, other) => one - other));
});

test('only the law and the patient’s choice allow', () => {
  expect(REASONS.filter((reason) => outcomeOf(reason) === 'ALLOW')).toEqual([
    'REQUIRED_BY_LAW',
    'ALLOWED_BY_PATIENT',
    'ALLOWED_BY_DEFAULT',
  ]);
  expect(REASONS.filter((reason) => outcomeOf(reason) === 'DEFER')).toEqual([
    'CHANNEL_SILENT',
    'QUIET_HOURS',
    'PAUSED',
    'FREQUENCY_LIMIT',
  ]);
});
