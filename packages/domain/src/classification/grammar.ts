import type { DecidedChannel } from '../channel/channel.ts';
import { type Anchors, findAnchors, joinAnchors } from './anchors.ts';
import type { RequestTopic } from './classification.ts';
import { type LanguageWords, splitList, type WordList } from './keywords/language-words.ts';
import { suspicionOf } from './suspicion.ts';
import { twoWishesOf } from './two-wishes.ts';
import { compilePhrases, type WordClasses, type Writing } from './phrase.ts';

/** An expression, the words it cannot do without, and the id of the rule it belongs to. */
export interface Rule {
  readonly id: string;
  readonly anchors: Anchors;
  readonly pattern: RegExp;
}

/** The words of one language made ready for matching. */
export interface Grammar {
  readonly words: LanguageWords;
  /** Which sentences it reads: with accents only, without only, or any. */
  readonly marks: 'kept' | 'folded' | 'any';
  /** What any of its rules needs: a sentence without is not of this language, or asks for nothing. */
  readonly anchors: Anchors;
  readonly guards: RegExp | undefined;
  readonly stop: readonly Rule[];
  readonly softeners: readonly Rule[];
  readonly unsure: readonly Rule[];
  /** Two wishes, or somebody else's: these speak before a stop does. */
  readonly forPerson: readonly Rule[];
  readonly change: readonly Rule[];
  readonly keep: readonly Rule[];
  readonly topics: readonly (readonly [RequestTopic, RegExp])[];
  readonly channels: readonly (readonly [DecidedChannel, RegExp])[];
  readonly allContact: RegExp | undefined;
  readonly contrast: RegExp | undefined;
  readonly suspicion: Suspicion;
}

/** What makes a text that nothing else reads suspect. */
export interface Suspicion {
  readonly anchors: Anchors;
  /** Read as they stand; {@link rules} after the ordinary senses are taken out. */
  readonly plain: readonly Rule[];
  readonly rules: readonly Rule[];
  readonly ordinary: RegExp | undefined;
  readonly care: RegExp | undefined;
  readonly contact: RegExp | undefined;
}

/**
 * Returns the grammars of a language: one, or two where accents count, for writers who use them and those who do not. Throws
 * when its words name a class that does not exist: a mistake in our own table.
 */
export function compileGrammars(words: LanguageWords): readonly Grammar[] {
  if (!words.tonal) return [compileGrammar(words, 'any')];
  return [compileGrammar(words, 'kept'), compileGrammar(words, 'folded')];
}

function compileGrammar(words: LanguageWords, marks: Grammar['marks']): Grammar {
  const named = completeClasses(words);
  const two = twoWishesOf(words, named['message'] ?? []);
  const classes = { ...named, ...two.classes };
  const writing: Writing = { spacing: words.spacing, marks: marks === 'kept' ? 'kept' : 'folded' };
  const anyOf = (list: WordList) => {
    // The longest first: 請求書 is not 請求 and something more.
    const phrases = [...splitList(list)]
      .sort((one, other) => other.length - one.length)
      .map((word) => word.replaceAll(' ', '_'));
    return compilePhrases(phrases, classes, writing);
  };
  const rules = (kind: string, groups: Readonly<Record<string, WordList>>, from: WordClasses = classes): Rule[] =>
    Object.entries(groups).flatMap(([name, list]) => {
      const phrases = splitList(list);
      const pattern = compilePhrases(phrases, from, writing);
      if (pattern === undefined) return [];
      return [{ id: `${kind}.${words.language}.${name}`, anchors: findAnchors(phrases, from, writing), pattern }];
    });
  const stop = rules('phrase', words.stopPhrases);
  const unsure = rules('unsure', words.unsurePhrases);
  const change = rules('change', words.changePhrases);
  const keep = rules('phrase', { 'keep-only': words.keepPhrases });
  const softened = rules('softener', two.softeners);
  const forPerson = rules('unsure', two.unsure);
  const suspicion = suspicionOf(words, named['message'] ?? []);
  const suspect = rules('suspicion', suspicion.suspect, suspicion.classes);
  const plain = rules('suspicion', suspicion.plain, suspicion.classes);
  return {
    words,
    marks,
    anchors: joinAnchors(
      [...stop, ...unsure, ...change, ...keep, ...forPerson, ...softened].map(({ anchors }) => anchors),
    ),
    guards: compilePhrases([...splitList(words.guards), ...splitList(words.care)], classes, writing),
    stop,
    softeners: [...rules('softener', words.softeners), ...softened],
    forPerson,
    unsure,
    change,
    keep,
    topics: patternsByName(words.topics, anyOf),
    channels: patternsByName(words.channels, anyOf),
    allContact: anyOf(words.allContact),
    contrast: anyOf(words.contrast),
    suspicion: {
      anchors: joinAnchors([...plain, ...suspect].map(({ anchors }) => anchors)),
      plain,
      rules: suspect,
      ordinary: compilePhrases(
        [...splitList(words.care), ...splitList(suspicion.ordinary)],
        { ...classes, ...suspicion.classes },
        writing,
      ),
      care: compilePhrases(suspicion.care.map(joinWords), {}, writing),
      contact: compilePhrases(suspicion.contact.map(joinWords), {}, writing),
    },
  };
}

function joinWords(entry: string): string {
  return entry.replaceAll(' ', '_');
}

function completeClasses(words: LanguageWords): WordClasses {
  const classes = Object.fromEntries(Object.entries(words.classes).map(([name, list]) => [name, splitList(list)]));
  const topic = Object.values(words.topics).flatMap(splitList);
  const loose = new Set(classes['loose'] ?? []);
  return { ...classes, topic, object: [...(classes['message'] ?? []), ...topic.filter((word) => !loose.has(word))] };
}

function patternsByName<Name extends string>(
  table: Partial<Readonly<Record<Name, WordList>>>,
  compile: (words: WordList) => RegExp | undefined,
): (readonly [Name, RegExp])[] {
  const patterns: (readonly [Name, RegExp])[] = [];
  for (const name in table) {
    const pattern = compile(table[name] ?? '');
    if (pattern !== undefined) patterns.push([name, pattern]);
  }
  return patterns;
}
