/** A word that a template asks patients to text back, and what for. */
export interface AskedWord {
  /** As it is written in the template, without quotation marks. */
  readonly word: string;
  /** What it is said to be for, in lower case; `undefined` where the template does not say. */
  readonly purpose: string | undefined;
}

/** How a template asks for an answer, in English and Spanish, up to the first word of the answer. */
const ASKS =
  /\b(?:reply|respond|answer|text|send|type|responda|responde|conteste|contesta|envíe|envía|escriba|escribe)\b(?:\s+(?:back|with|us|by|texting|the|word|con|la|palabra))*\s*:?\s*/giu;
/** Characters looked at after an asking: more than a whole text of two segments. */
const LONGEST_SENTENCE = 320;
/** An answer: in quotation marks, or in capitals, one word or two. */
const QUOTED = String.raw`["'“‘«„「『](?<quoted>[\p{L}\p{M}\d-]+(?: [\p{L}\p{M}\d-]+)?)["'”’»“」』]`;
const CAPITALS = String.raw`(?<capitals>\p{Lu}[\p{Lu}\d-]*(?: \p{Lu}{2,})?)(?![\p{L}\d])`;
const ANSWER = new RegExp(`${QUOTED}|(?<![\\p{L}\\d])${CAPITALS}`, 'gu');
/** Written small, an answer is told by its place alone: right after the asking. */
const FIRST_WORD = /^(?<first>[\p{L}\d-]+)/u;
const PURPOSE = /^[\s,:=-]*(?:to|for|if|and we|para|si|y)\s+(?<purpose>[^.;!?\n(]+)/iu;
/** Capitals stand out only where not everything is in capitals. */
const SMALL = /\p{Ll}/u;
/** “DO NOT CANCEL” asks for no answer. */
const AFTER_CAPITALS = /\p{Lu}{2,}\s$/u;

/** Returns every word that a template asks for, in the order of the text. */
export function askedWords(text: string): readonly AskedWord[] {
  return [...text.matchAll(ASKS)].flatMap(({ 0: asking, index }) => {
    const start = index + asking.length;
    const rest = text.slice(start, start + LONGEST_SENTENCE);
    // What is asked for ends with the sentence, or where the next asking begins.
    const end = Math.min(
      ...[rest.search(/[.!?\n](?:\s|$)/u), rest.search(ASKS)].map((at) => (at < 0 ? rest.length : at)),
    );
    return wordsOf(rest.slice(0, end));
  });
}

/** Returns every word that stands out in a text, in quotation marks or in capitals: in other languages, and in short forms (“CANCEL = cancel”), that is how an answer is asked for. */
export function emphasisedWords(text: string): readonly string[] {
  const hasSmall = SMALL.test(text);
  return [...text.matchAll(ANSWER)].flatMap(({ groups, index }) => {
    if (groups?.['quoted'] !== undefined) return [groups['quoted']];
    const stands = hasSmall && !AFTER_CAPITALS.test(text.slice(Math.max(0, index - LONGEST_SENTENCE), index));
    return stands ? [groups?.['capitals'] ?? ''] : [];
  });
}

function wordsOf(sentence: string): readonly AskedWord[] {
  const places = [...sentence.matchAll(ANSWER)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    word: found.groups?.['quoted'] ?? found.groups?.['capitals'] ?? '',
  }));
  const first = FIRST_WORD.exec(sentence)?.groups?.['first'];
  if (first !== undefined && places[0]?.start !== 0) places.unshift({ start: 0, end: first.length, word: first });
  let later: string | undefined;
  // From the end: "STOP or END to opt out" says for both what it says behind the last.
  return places
    .map(({ end, word }, index) => {
      const between = sentence.slice(end, places[index + 1]?.start);
      return {
        word,
        purpose: PURPOSE.exec(between)?.groups?.['purpose'],
        isListed: /^[\s,/]*(?:or|and|o|u|y|e)?\s*["“]?$/iu.test(between),
      };
    })
    .reverse()
    .map(({ word, purpose, isListed }): AskedWord => {
      if (purpose !== undefined || !isListed) later = purpose === undefined ? undefined : trimmed(purpose);
      return { word, purpose: later };
    })
    .reverse();
}

/** Without the "or" that leads to the next answer. */
function trimmed(purpose: string): string {
  return purpose
    .replace(/[\s,]+(?:or|and|o|u|y|e)?\s*["“]?$/iu, '')
    .trim()
    .toLowerCase();
}
