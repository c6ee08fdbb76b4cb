import { type Classification, UNSTATED } from './classification.ts';
import type { Intent } from '../request/request.ts';
import type { Grammar } from './grammar.ts';
import { isMisspelling, isStretched, readLookalikes } from './misspelling.ts';
import { layOut } from './phrase.ts';
import type { Reading, Sentence } from './reading.ts';
import { weighWord } from './suspect.ts';
import { readScope } from './scope.ts';
import { findKeyword, type Keyword, LONGEST_MESSAGE_WORDS, stripCourtesy, type Vocabulary } from './whole-message.ts';

const INTENTS: Readonly<Record<Keyword['kind'], Intent>> = {
  stop: 'STOP',
  strong: 'STOP',
  cancel: 'STOP',
  start: 'START',
  help: 'HELP',
  yes: 'START',
  unsure: 'UNSURE',
};

const MISTYPED = new Set([
  'stop',
  'stopall',
  'stop all',
  'unsubscribe',
  'quit',
  'remove',
  'revoke',
  'optout',
  'opt out',
]);

// "Quiero cancelar" is mostly the visit, and "no cancelen" the opposite: such words are no mere courtesy beside CANCEL.
const NO_COURTESY = new Set([
  ...['no', 'non', 'nao', 'nein', 'nie', 'quiero', 'voglio', 'vorrei', 'quero', 'veux', 'souhaite', 'voudrais', 'want'],
]);

// "Non basta", "no parar": a refusal, or the opposite. "Nein" and "non" before a comma are courtesy.
const DENIALS = new Set(['no', 'non', 'nao', 'nie']);

function isDenied({ sentences }: Reading, bare: readonly string[]): boolean {
  return sentences.some(({ segments }) =>
    segments.some((words) => DENIALS.has(words[words.indexOf(bare[0] ?? '') - 1] ?? '')),
  );
}

/** Reads a message that is one keyword, with or without courtesy around it. START and YES allow no courtesy at all. */
export function readKeyword(
  reading: Reading,
  vocabulary: Vocabulary,
  grammars: readonly Grammar[],
  expectsYes: boolean,
): Classification | undefined {
  const words = reading.words.split(' ');
  const alone = vocabulary.keywords.get(reading.words) ?? vocabulary.keywords.get(words.map(readLookalikes).join(' '));
  if (alone !== undefined) return alone.kind === 'yes' && !expectsYes ? undefined : answerKeyword(alone, grammars);
  const said = withoutEchoes(words);
  const bare = stripCourtesy(said.slice(0, LONGEST_MESSAGE_WORDS), vocabulary.courtesy);
  if (said.length > LONGEST_MESSAGE_WORDS || bare.length === 0) return undefined;
  const polite = vocabulary.keywords.get(bare.map(readLookalikes).join(' ')) ?? vocabulary.keywords.get(bare.join(' '));
  if (polite?.kind === 'cancel' && words.some((word) => NO_COURTESY.has(word))) return undefined;
  if (polite !== undefined && isDenied(reading, bare)) return chatter('UNSURE', polite);
  if (polite !== undefined && polite.kind !== 'start' && polite.kind !== 'yes') return answerKeyword(polite, grammars);
  return readNumbered(bare, vocabulary) ?? readEchoed(bare, vocabulary) ?? readMisspelt(bare, vocabulary);
}

/** "Stop stop stop stop": said once more is not said otherwise, however often. */
function withoutEchoes(words: readonly string[]): readonly string[] {
  return words.filter((word, at) => word !== words[at - 1]);
}

/** Longer than any word that is repeated in anger, short enough to look at each length once. Characters, ours. */
const LONGEST_ECHO = 400;

/** "STOPSTOPSTOP": a word of stopping written again and again without a space. */
function readEchoed([word, ...others]: readonly string[], vocabulary: Vocabulary): Classification | undefined {
  if (word === undefined || others.length > 0 || word.length > LONGEST_ECHO) return undefined;
  const once = /^(.{2,}?)\1+$/u.exec(word)?.[1];
  const keyword = once === undefined ? undefined : vocabulary.keywords.get(once);
  if (keyword?.kind !== 'stop' && keyword?.kind !== 'strong') return undefined;
  return { intent: 'STOP', scope: UNSTATED, certainty: 'probable', why: `echoed.${keyword.language}.${keyword.name}` };
}

/** "STOP 12345": some senders ask for a code after the word. */
function readNumbered(bare: readonly string[], vocabulary: Vocabulary): Classification | undefined {
  const words = bare.filter((word) => !/^\p{N}+$/u.test(word));
  const keyword =
    words.length === bare.length || words[0] !== bare[0] ? undefined : vocabulary.keywords.get(words.join(' '));
  if (keyword?.kind !== 'stop' && keyword?.kind !== 'strong') return undefined;
  return {
    intent: 'STOP',
    scope: UNSTATED,
    certainty: 'probable',
    why: `numbered.${keyword.language}.${keyword.name}`,
  };
}

function readMisspelt(bare: readonly string[], vocabulary: Vocabulary): Classification | undefined {
  const word = readLookalikes(bare.join(''));
  if (bare.length > 2 || word.length > 34) return undefined;
  const isLatin = /^\p{sc=Latin}+$/u.test(word);
  for (const [spelling, keyword] of vocabulary.keywords) {
    if (keyword.kind !== 'stop' && keyword.kind !== 'strong') continue;
    const joined = spelling.replaceAll(' ', '');
    // "SUBSCRIBE" is no slip of "unsubscribe", it is the opposite.
    if (word !== joined && joined.endsWith(word)) continue;
    const isOften = isLatin && isOftenMistyped(keyword, spelling);
    const isSlip = isOften && (bare.length === 1 || spelling.length >= 7) && isMisspelling(word, joined);
    if ((isOften && word === joined) || isSlip || isStretched(bare.join(''), joined)) {
      return {
        intent: 'STOP',
        scope: UNSTATED,
        certainty: 'probable',
        why: `misspelt.${keyword.language}.${keyword.name}`,
      };
    }
  }
  return undefined;
}

/** Slips are read for the words our own messages ask for, and for long words no other word is near to. */
function isOftenMistyped({ language }: Keyword, spelling: string): boolean {
  if (language === 'en') return MISTYPED.has(spelling);
  return spelling.length >= 9 && !spelling.includes(' ');
}

function answerKeyword(keyword: Keyword, grammars: readonly Grammar[]): Classification {
  const grammar = grammars.filter((one) => one.words.language === keyword.language);
  const words = keyword.name.split('-');
  const intent = INTENTS[keyword.kind];
  const scope = intent === 'STOP' ? readScope(layOut(words, grammar[0]?.words.spacing ?? 'words'), grammar) : UNSTATED;
  return {
    intent,
    scope,
    certainty: intent === 'UNSURE' ? 'unsure' : 'certain',
    why: `keyword.${keyword.language}.${keyword.name}`,
  };
}

/** Reads a keyword that stands as a sentence, or between commas, among other words; `isAboutMessages` when those are about messages. */
export function readKeywordInChatter(
  reading: Reading,
  vocabulary: Vocabulary,
  isAboutMessages: boolean,
  grammars: readonly Grammar[],
): Classification | undefined {
  const segments = reading.sentences.flatMap(joinSegments).filter((one) => !isCourtesy(one, vocabulary));
  for (const [place, segment] of segments.entries()) {
    const keyword = findKeyword(segment.split(' '), vocabulary);
    if (keyword?.kind === 'strong') return chatter('STOP', keyword);
    const isAtEnd = place === segments.length - 1 && keyword?.name === 'stop';
    if (keyword?.kind !== 'stop' || (place > 0 && !isAtEnd)) continue;
    const others = segments.filter((_, index) => index !== place);
    const isMeant =
      isAboutMessages ||
      keyword.name.split('-').every((word) => reading.shouted.has(word)) ||
      (place === 0 && others.every((other) => beginsWithCourtesy(other, vocabulary))) ||
      (place === 0 && isSignature(others, reading, vocabulary));
    return chatter(isMeant && !isAsked(segment, reading) ? 'STOP' : 'UNSURE', keyword);
  }
  return readShouted(reading, vocabulary, grammars);
}

/** "STOP?? or is it C to confirm". */
function isAsked(segment: string, { sentences }: Reading): boolean {
  return sentences.length > 1 && sentences.some(({ words, isQuestion }) => isQuestion && words.join(' ') === segment);
}

// "What happens if I text STOP", "your message says reply STOP": the word is spoken of.
const QUOTING = new Set([
  'reply',
  'text',
  'send',
  'type',
  'says',
  'say',
  'responda',
  'responder',
  'envie',
  'enviar',
  'sms',
]);

/** "For the last time STOP": a keyword in capitals that begins or ends a sentence in small letters, and has no ordinary sense there ("STOP BANG score"). */
function readShouted(
  reading: Reading,
  vocabulary: Vocabulary,
  grammars: readonly Grammar[],
): Classification | undefined {
  for (const sentence of reading.sentences) {
    const { words } = sentence;
    for (const word of [words[0], words.at(-1)]) {
      const keyword = word === undefined || !reading.shouted.has(word) ? undefined : vocabulary.keywords.get(word);
      if (keyword?.kind !== 'stop' && keyword?.kind !== 'strong') continue;
      const weight = weighWord(word ?? '', sentence, grammars);
      if (weight === 'another-sense') continue;
      const isQuoted = QUOTING.has(words.at(-2) ?? '') && words.length > 2;
      return chatter(isQuoted || weight === 'doubtful' ? 'UNSURE' : 'STOP', keyword);
    }
  }
  return undefined;
}

function isCourtesy(segment: string, { courtesy, keywords }: Vocabulary): boolean {
  return !keywords.has(segment) && stripCourtesy(segment.split(' '), courtesy).length === 0;
}

/** "Please stop. Thanks, Mary": a name after the thanks. */
function isSignature(others: readonly string[], reading: Reading, vocabulary: Vocabulary): boolean {
  const [name = ''] = others;
  const all = reading.sentences.flatMap(joinSegments);
  const before = all[all.indexOf(name) - 1];
  return others.length === 1 && name.split(' ').length <= 3 && before !== undefined && isCourtesy(before, vocabulary);
}

function beginsWithCourtesy(segment: string, { courtesy }: Vocabulary): boolean {
  const [first = '', second = ''] = segment.split(' ');
  return courtesy.has(first) || courtesy.has(`${first} ${second}`);
}

function joinSegments({ segments }: Sentence): string[] {
  return segments.map((words) => words.join(' '));
}

function chatter(intent: 'STOP' | 'UNSURE', keyword: Keyword): Classification {
  return {
    intent,
    scope: UNSTATED,
    certainty: intent === 'STOP' ? 'probable' : 'unsure',
    why: `chatter.${keyword.language}.${keyword.name}`,
  };
}
