import { isAnchored } from './anchors.ts';
import { type Classification, UNSTATED } from './classification.ts';
import type { Grammar, Rule } from './grammar.ts';
import { layOut } from './phrase.ts';
import { segmentsFor } from './phrase-reading.ts';
import type { Sentence } from './reading.ts';
import { mayBeIn } from './same-language.ts';

/** Returns the suspicion that a sentence raises in one of `grammars`, after ordinary senses are taken out in all of them. */
export function suspect(sentence: Sentence, grammars: readonly Grammar[]): Classification | undefined {
  const mixed = grammars.filter(({ words }) => mayBeIn(words.language, sentence.words));
  for (const grammar of mixed) {
    for (const words of segmentsFor(sentence, grammar, grammar.suspicion.anchors)) {
      const text = layOut(words, grammar.words.spacing);
      const raised = grammar.suspicion.rules.filter((rule) => isRaised(rule, sentence, words, text));
      if (raised.length === 0) continue;
      const masked = maskOrdinary(text, grammar, mixed);
      const rule = raised.find(({ id, pattern }) => masked[isPlain(id) ? 'ordinary' : 'guarded'].search(pattern) >= 0);
      if (rule !== undefined) return { intent: 'UNSURE', scope: UNSTATED, certainty: 'unsure', why: rule.id };
    }
  }
  return undefined;
}

/** A question may tell of a text that did not come ("no text for me?"), so a bare refusal in it raises none. */
function isRaised({ id, anchors, pattern }: Rule, sentence: Sentence, words: readonly string[], text: string): boolean {
  if (sentence.isQuestion && id.endsWith('.refused-contact')) return false;
  return isAnchored(anchors, words) && text.search(pattern) >= 0;
}

/** Anger, or somebody else: what it says of other people's stopping does not excuse it. */
function isPlain(id: string): boolean {
  return /\.(?:fed-up|stranger)$/.test(id);
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
  return { ordinary: take(text, ordinary), guarded: take(take(text, guards), ordinary) };
}

function opposite(marks: Grammar['marks']): Grammar['marks'] | undefined {
  if (marks === 'any') return undefined;
  return marks === 'kept' ? 'folded' : 'kept';
}
