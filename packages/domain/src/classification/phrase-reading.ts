import type { Intent } from '../request/request.ts';
import { type Anchors, isAnchored } from './anchors.ts';
import { type Classification, type RequestScope, UNSTATED } from './classification.ts';
import type { Grammar, Rule } from './grammar.ts';
import { layOut, type Writing } from './phrase.ts';
import type { Sentence } from './reading.ts';
import { readScope } from './scope.ts';

// "Unsubscribe me, you write every day": such a request is not softened by how often or when.
const PLAIN = /\.(?:unsubscribe|said-stop|do-not-call-list|wrong-number|remove)$/;

// Whoever writes this has said two things, or speaks for somebody else: only a person can tell.
const FOR_PERSON = /\.(?:other-person|two-wishes|question)$/;

/** Returns whether a reading tells of two wishes, of somebody else's, or asks what it would stop ("unsubscribe from what?"). */
export function isForPerson({ why }: Pick<Classification, 'why'>): boolean {
  return FOR_PERSON.test(why);
}

/** Returns whether a sentence goes on to another wish, or to somebody else: what keeps a keyword among other words from being all of it. */
export function goesOn(sentence: Sentence, grammars: readonly Grammar[]): boolean {
  return grammars.some((grammar) => {
    const words = wordsFor(sentence, grammar);
    const text = words === undefined ? '' : layOut(words, grammar.words.spacing);
    return (
      text !== '' && grammar.softeners.some((soft) => isForPerson({ why: soft.id }) && text.search(soft.pattern) >= 0)
    );
  });
}

/** Returns whether a sentence laughs, or says it was meant for somebody else: "haha", "sorry that was for my wife". */
export function jokes(sentence: Sentence, grammar: Grammar): boolean {
  const laughs = grammar.softeners.find(({ id }) => id.endsWith('.joke'));
  if (laughs === undefined || !isAnchored(laughs.anchors, sentence.words)) return false;
  return layOut(sentence.words, grammar.words.spacing).search(laughs.pattern) >= 0;
}

/** What stands for words that a guard took out: a word that no phrase names. */
const MASKED: Readonly<Record<Writing['spacing'], string>> = { words: '§ ', none: '§' };

/**
 * Returns what the phrases of each language make of a sentence, one reading a language at most. Guards work across languages:
 * "do not stop" in English also keeps the languages that borrowed "stop" from reading it.
 */
export function readPhrases(sentence: Sentence, grammars: readonly Grammar[]): readonly Classification[] {
  const candidates = grammars.flatMap((grammar) => {
    const words = wordsFor(sentence, grammar);
    return words === undefined ? [] : [{ grammar, words, text: layOut(words, grammar.words.spacing) }];
  });
  const masked = new Map<string, string>();
  return candidates.flatMap(({ grammar, words, text }) => {
    const guards = candidates.filter((other) => other.text === text).map((other) => other.grammar.guards);
    const guarded = masked.get(text) ?? mask(sentence, words, guards, grammar.words.spacing);
    masked.set(text, guarded);
    return readOne(text, guarded, words, grammar) ?? [];
  });
}

/** Takes out what the guards find. They do not reach over a comma: "No, stop" is not "no stop". */
function mask(
  { segments }: Sentence,
  words: readonly string[],
  guards: readonly (RegExp | undefined)[],
  spacing: Writing['spacing'],
): string {
  let at = 0;
  const masked = segments.map(({ length }) => {
    const part = layOut(words.slice(at, at + length), spacing);
    at += length;
    return guards.reduce((text, guard) => (guard === undefined ? text : text.replace(guard, MASKED[spacing])), part);
  });
  return spacing === 'words' ? ` ${masked.map((part) => part.trim()).join(' ')} ` : masked.join('');
}

function readOne(
  text: string,
  guarded: string,
  words: readonly string[],
  grammar: Grammar,
): Classification | undefined {
  const forPerson = firstOf(grammar.forPerson, text, words, 'UNSURE', 'unsure');
  if (forPerson !== undefined) return forPerson;
  const kept = readKept(text, words, grammar);
  if (kept !== undefined) return kept;
  return (
    readStop(guarded, words, grammar) ??
    firstOf(grammar.change, text, words, 'CHANGE', 'probable') ??
    firstOf(grammar.unsure, guarded, words, 'UNSURE', 'unsure')
  );
}

/** Returns the words between commas as `grammar` compares them; none when nothing that needs `anchors` can fire on them. */
export function segmentsFor(sentence: Sentence, grammar: Grammar, anchors: Anchors): readonly (readonly string[])[] {
  const words = wordsFor(sentence, grammar, anchors);
  if (words === undefined) return [];
  let at = 0;
  return sentence.segments.map(({ length }) => words.slice(at, (at += length)));
}

/** The words as this grammar compares them, or `undefined` when none of its rules can fire on them. */
function wordsFor(
  sentence: Sentence,
  { words: language, marks, anchors: own }: Grammar,
  anchors: Anchors = own,
): readonly string[] | undefined {
  const words = (marks === 'kept' ? sentence.marked : sentence.words).map(squeeze);
  if (!isAnchored(anchors, words)) return undefined;
  const text = sentence.words.join(' ');
  if (!language.script.test(text)) return undefined;
  if (marks !== 'any' && (marks === 'kept') !== (sentence.marked.join(' ') !== text)) return undefined;
  return words;
}

/** "Stoppp", "pleeease": no word of these languages has a letter three times but in jest. */
function squeeze(word: string): string {
  return word.replace(/(\p{L})\1{2,}/gu, '$1');
}

function readStop(text: string, words: readonly string[], grammar: Grammar): Classification | undefined {
  for (const { id, anchors, pattern } of grammar.stop) {
    const start = isAnchored(anchors, words) ? text.search(pattern) : -1;
    if (start < 0) continue;
    const request = ` ${text.slice(start).trimStart()}`;
    const scope = readScope(request, [grammar]);
    const softener = grammar.softeners.find(
      (soft) => maySoften(soft.id, id, scope) && (isBefore(soft.id) ? text : request).search(soft.pattern) >= 0,
    );
    return softener === undefined
      ? answer('STOP', scope, 'probable', id)
      : answer('UNSURE', scope, 'unsure', softener.id);
  }
  return undefined;
}

/** "Do not call now" may mean later; "stop calling now" means at once. "Stop the bills but keep the reminders" says plainly what stops. */
function maySoften(softener: string, rule: string, scope: RequestScope): boolean {
  if (/\.(?:keep|other-person|question)$/.test(softener)) return true;
  if (softener.endsWith('.two-wishes')) return scope.kind !== 'topics';
  if (softener.endsWith('.now')) return rule.endsWith('.do-not-contact');
  return !PLAIN.test(rule);
}

/** Where the verb comes last the hour stands before it: "8시 전에는 보내지 마세요". */
function isBefore(softener: string): boolean {
  return softener.endsWith('.before');
}

function readKept(text: string, words: readonly string[], grammar: Grammar): Classification | undefined {
  for (const { id, anchors, pattern } of grammar.keep) {
    const found = isAnchored(anchors, words) ? text.match(pattern)?.[0] : undefined;
    if (found === undefined) continue;
    const kept = readScope(` ${found}`, [{ ...grammar, contrast: undefined, allContact: undefined }]);
    if (kept.kind === 'topics') return answer('STOP', { ...kept, kind: 'all-but-topics' }, 'probable', id);
  }
  return undefined;
}

function firstOf(
  rules: readonly Rule[],
  text: string,
  words: readonly string[],
  intent: Intent,
  certainty: 'probable' | 'unsure',
): Classification | undefined {
  const rule = rules.find(({ anchors, pattern }) => isAnchored(anchors, words) && text.search(pattern) >= 0);
  return rule === undefined ? undefined : answer(intent, UNSTATED, certainty, rule.id);
}

function answer(
  intent: Intent,
  scope: RequestScope,
  certainty: Classification['certainty'],
  why: string,
): Classification {
  return { intent, scope, certainty, why };
}
