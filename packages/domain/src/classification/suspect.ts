import { isAnchored } from './anchors.ts';
import { type Classification, UNSTATED } from './classification.ts';
import type { Grammar, Rule } from './grammar.ts';
import { layOut } from './phrase.ts';
import { segmentsFor } from './phrase-reading.ts';
import type { Sentence } from './reading.ts';
import { CARE_MAY_EXPLAIN } from './keywords/pleas-words.ts';
import { mayBeIn } from './same-language.ts';

/** Returns the suspicion that a sentence raises in one of `grammars`, after ordinary senses are taken out in all of them. `expected`: what the writer is known to speak. */
export function suspect(
  sentence: Sentence,
  grammars: readonly Grammar[],
  expected: readonly string[] = [],
): Classification | undefined {
  const mixed = grammars.filter(
    ({ words }) => expected.includes(words.language) || mayBeIn(words.language, sentence.words),
  );
  for (const grammar of mixed) {
    for (const words of segmentsFor(sentence, grammar, grammar.suspicion.anchors)) {
      const text = layOut(words, grammar.words.spacing);
      const isCare = isAboutCare(text, grammar);
      const mayRaise = (rule: Rule) => !(isCare && isExplained(rule)) && isRaised(rule, sentence, words, text);
      const plain = grammar.suspicion.plain.find(mayRaise);
      if (plain !== undefined) return { intent: 'UNSURE', scope: UNSTATED, certainty: 'unsure', why: plain.id };
      const raised = grammar.suspicion.rules.filter(mayRaise);
      if (raised.length === 0) continue;
      const masked = maskOrdinary(text, grammar, mixed);
      const rule = raised.find(({ id, pattern }) => masked[maskFor(id)].search(pattern) >= 0);
      if (rule !== undefined) return { intent: 'UNSURE', scope: UNSTATED, certainty: 'unsure', why: rule.id };
    }
  }
  return undefined;
}

/** Returns whether `word` of a sentence is taken out as a negation or another sense ("STOP BANG score"), may be so ("when should I STOP"), or is said in earnest. */
export function weighWord(
  word: string,
  sentence: Sentence,
  grammars: readonly Grammar[],
): 'another-sense' | 'doubtful' | 'earnest' {
  const mixed = grammars.filter(({ words }) => words.spacing === 'words' && mayBeIn(words.language, sentence.words));
  const text = layOut(sentence.words, 'words');
  const stays = (masks: readonly (RegExp | undefined)[]) =>
    masks.every((mask) => mask === undefined || text.replace(mask, '§ ').includes(` ${word} `));
  if (!stays(mixed.map(({ guards }) => guards))) return 'another-sense';
  return stays(mixed.map(({ suspicion }) => suspicion.ordinary)) ? 'earnest' : 'doubtful';
}

/** "I don't want these tablets any more": what is named is care, and no message is. */
function isAboutCare(text: string, { suspicion: { care, contact } }: Grammar): boolean {
  return care !== undefined && text.search(care) >= 0 && (contact === undefined || text.search(contact) < 0);
}

function isExplained({ id }: Rule): boolean {
  return CARE_MAY_EXPLAIN.includes(id.split('.').at(-1) ?? '');
}

/** A question may tell of a text that did not come ("no text for me?"), so a bare refusal in it raises none; nor does it tell that something is not needed. */
function isRaised({ id, anchors, pattern }: Rule, sentence: Sentence, words: readonly string[], text: string): boolean {
  if (
    sentence.isQuestion &&
    /\.(?:refused-contact|unneeded|elsewhere|gone|idiom|last-one|somebody-else|nothing-wanted)$/.test(id)
  )
    return false;
  return isAnchored(anchors, words) && text.search(pattern) >= 0;
}

/** Anger, or somebody else: what it says of other people's stopping does not excuse it. A kind of message that is to end is no medicine, whatever its name. */
function maskFor(id: string): 'ordinary' | 'denied' | 'guarded' {
  if (/\.(?:fed-up|stranger|already-out)$/.test(id)) return 'ordinary';
  return id.endsWith('.ended-kind') ? 'denied' : 'guarded';
}

/** Takes the ordinary senses out, and what the guards find, in every language of the text that is written like this one. */
function maskOrdinary(text: string, { words, marks }: Grammar, mixed: readonly Grammar[]) {
  const alike = mixed.filter((other) => other.words.spacing === words.spacing && other.marks !== opposite(marks));
  const masked = words.spacing === 'words' ? '§ ' : '§';
  const take = (from: string, masks: readonly (RegExp | undefined)[]) =>
    masks.reduce<string>((rest, mask) => (mask === undefined ? rest : rest.replace(mask, masked)), from);
  const ordinary = alike.map(({ suspicion }) => suspicion.ordinary);
  const guards = alike.map(({ guards }) => guards);
  // The guards first: they name the messages too ("I got no message"), which the ordinary senses leave standing.
  const denied = take(text, guards);
  return { ordinary: take(text, ordinary), denied, guarded: take(denied, ordinary) };
}

function opposite(marks: Grammar['marks']): Grammar['marks'] | undefined {
  if (marks === 'any') return undefined;
  return marks === 'kept' ? 'folded' : 'kept';
}
