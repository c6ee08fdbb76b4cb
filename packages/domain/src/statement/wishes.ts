import type { DecidedChannel } from '../channel/channel.ts';
import type { LanguageTag, RecipientProfile } from '../recipient/recipient.ts';
import { isClaim } from './claim.ts';
import type { Statement, Word } from './statement.ts';

/** Words about how somebody is reached, of which the latest simply takes the place of the one before. */
export type WishKind = 'contact-hours' | 'prefer-language' | 'prefer-channel';

/** A statement of such a word. */
export type Wish<Kind extends WishKind> = Statement & { readonly word: Extract<Word, { readonly kind: Kind }> };

/** What is looked at in a record. A word that was taken back is no longer in it. */
interface SaidAbout {
  readonly profile: Pick<RecipientProfile, 'language'>;
  readonly statements: readonly Statement[];
}

/**
 * Returns the wish that holds among statements in force, oldest first: the one said last. A system's claim holds only where no person
 * spoke; about care that a minor consented to alone, a representative's only where the minor did not. Rule: docs/rules/latest-word-wins.md
 */
export function latestWish<Kind extends WishKind>(
  said: readonly Statement[],
  kind: Kind,
  { minorConsented = false }: { readonly minorConsented?: boolean } = {},
): Wish<Kind> | undefined {
  const wishes = said.filter((one): one is Wish<Kind> => one.word.kind === kind);
  const byPeople = wishes.filter((wish) => !isClaim(wish));
  const own = minorConsented ? byPeople.filter(({ speaker }) => speaker.kind !== 'representative') : byPeople;
  return own.at(-1) ?? byPeople.at(-1) ?? wishes.at(-1);
}

/** Returns the language that the recipient asked for, or `undefined`. */
export function preferredLanguage({ statements }: Pick<SaidAbout, 'statements'>): LanguageTag | undefined {
  return latestWish(statements, 'prefer-language')?.word.language;
}

/** Returns the way by which the recipient would rather be reached, or `undefined`. */
export function preferredChannel({ statements }: Pick<SaidAbout, 'statements'>): DecidedChannel | undefined {
  return latestWish(statements, 'prefer-channel')?.word.channel;
}

/** Returns the language to write to a recipient in: the one they asked for, else the one they were registered with. */
export function languageOf(record: SaidAbout): LanguageTag | undefined {
  return preferredLanguage(record) ?? record.profile.language;
}
