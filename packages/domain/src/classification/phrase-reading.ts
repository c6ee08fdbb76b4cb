import { type Classification, type RequestScope, UNSTATED } from './classification.ts';
import type { Intent } from '../request/request.ts';
import type { Grammar, Rule } from './grammar.ts';
import { layOut } from './phrase.ts';
import type { Sentence } from './reading.ts';
import { readScope } from './scope.ts';

/** Returns what the phrases of one language make of a sentence, or `undefined` when none fires. */
export function readPhrases(sentence: Sentence, grammar: Grammar): Classification | undefined {
  if (!isFor(sentence, grammar)) return undefined;
  const whole = layOut(grammar.marks === 'kept' ? sentence.marked : sentence.words, grammar.words.spacing);
  const kept = readKept(whole, grammar);
  if (kept !== undefined) return kept;
  const guarded =
    grammar.guards === undefined
      ? whole
      : whole.replace(grammar.guards, grammar.words.spacing === 'words' ? '§ ' : '§');
  return (
    readStop(guarded, grammar) ??
    firstOf(grammar.change, whole, 'CHANGE', 'probable') ??
    firstOf(grammar.unsure, guarded, 'UNSURE', 'unsure')
  );
}

function isFor(sentence: Sentence, { words, marks }: Grammar): boolean {
  const text = sentence.words.join(' ');
  if (!words.script.test(text)) return false;
  return marks === 'any' || (marks === 'kept') === (sentence.marked.join(' ') !== text);
}

function readStop(text: string, grammar: Grammar): Classification | undefined {
  for (const rule of grammar.stop) {
    const start = text.search(rule.pattern);
    if (start < 0) continue;
    const request = text.slice(start);
    const softener = grammar.softeners.find((soft) => request.search(soft.pattern) >= 0);
    const scope = readScope(grammar.words.spacing === 'words' ? ` ${request}` : request, [grammar]);
    return softener === undefined
      ? answer('STOP', scope, 'probable', rule.id)
      : answer('UNSURE', scope, 'unsure', softener.id);
  }
  return undefined;
}

function readKept(text: string, grammar: Grammar): Classification | undefined {
  const found = grammar.keep === undefined ? null : new RegExp(grammar.keep.source, 'u').exec(text);
  if (found === null) return undefined;
  const kept = readScope(` ${found[0]}`, [{ ...grammar, contrast: undefined, allContact: undefined }]);
  if (kept.kind !== 'topics') return undefined;
  return answer('STOP', { ...kept, kind: 'all-but-topics' }, 'probable', `phrase.${grammar.words.language}.keep-only`);
}

function firstOf(rules: readonly Rule[], text: string, intent: Intent, certainty: 'probable' | 'unsure') {
  const rule = rules.find((one) => text.search(one.pattern) >= 0);
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
