import { expect, test } from 'vitest';
import type { DecidedChannel } from '../channel/channel.ts';
import type { LanguageTag } from '../recipient/recipient.ts';
import { aRecipient } from '../testing/a-recipient.ts';
import { aStatement, daysAgo, inOrder } from '../testing/a-statement.ts';
import { languageOf, latestWish, preferredChannel, preferredLanguage } from './wishes.ts';

const tag = (text: string) => text as LanguageTag;
const at = (days: number, given: object = {}) => ({ saidAt: daysAgo(days), receivedAt: daysAgo(days), ...given });
const language = (days: number, text: string | undefined, given: object = {}) =>
  aStatement({ kind: 'prefer-language', ...(text === undefined ? {} : { language: tag(text) }) }, at(days, given));
const channel = (days: number, way: DecidedChannel | undefined) =>
  aStatement({ kind: 'prefer-channel', ...(way === undefined ? {} : { channel: way }) }, at(days));
const system = { speaker: { kind: 'system', client: 'ehr' } } as const;
const imported = { wayIn: 'IMPORT' } as const;
const parent = { speaker: { kind: 'representative', representative: 'parent' } } as const;

test.each([
  ['nothing', [], undefined],
  ['the only one', [language(3, 'es')], 'es'],
  ['the later one', [language(3, 'es'), language(2, 'fr')], 'fr'],
  ['taken back', [language(3, 'es'), language(2, undefined)], undefined],
  ['a person’s before a system’s later one', [language(3, 'es'), language(2, 'fr', system)], 'es'],
  ['a person’s before an import that says a person spoke', [language(3, 'es'), language(2, 'fr', imported)], 'es'],
  ['a system’s where nobody else spoke', [language(2, 'fr', system)], 'fr'],
  ['a person’s after a system’s', [language(3, 'fr', system), language(2, 'es')], 'es'],
])('of the language: %s', (_, said, holds) => {
  expect(preferredLanguage({ statements: inOrder(...said) })).toBe(holds);
});

test('about what a minor alone agreed to, a representative’s wish holds only where the minor had none', () => {
  const [own, theirs] = [language(3, 'es'), language(2, 'fr', parent)];
  const latest = (said: readonly (typeof own)[], minorConsented: boolean) =>
    latestWish(inOrder(...said), 'prefer-language', { minorConsented })?.word.language;
  expect(latest([own, theirs], false)).toBe('fr');
  expect(latest([own, theirs], true)).toBe('es');
  expect(latest([theirs], true)).toBe('fr');
});

test('whoever asked for a language gets it, whatever is registered later; whoever did not gets the registered one', () => {
  const registered = { language: tag('de') };
  expect(languageOf(aRecipient({ profile: registered }))).toBe('de');
  expect(languageOf(aRecipient({ profile: registered, statements: [language(2, 'es')] }))).toBe('es');
  const back = inOrder(language(3, 'es'), language(2, undefined));
  expect(languageOf(aRecipient({ profile: registered, statements: back }))).toBe('de');
  expect(languageOf(aRecipient())).toBeUndefined();
});

test('the favorite way is the one said last, and none once it was taken back', () => {
  expect(preferredChannel({ statements: inOrder(channel(3, 'SMS'), channel(2, 'EMAIL')) })).toBe('EMAIL');
  expect(preferredChannel({ statements: inOrder(channel(3, 'SMS'), channel(2, undefined)) })).toBeUndefined();
});
