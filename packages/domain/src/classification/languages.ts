import { compileGrammar, type Grammar } from './grammar.ts';
import { english } from './keywords/en.ts';
import { spanish } from './keywords/es.ts';
import { collectVocabulary, type Vocabulary } from './whole-message.ts';

const LANGUAGES = [english, spanish];

let grammars: readonly Grammar[] | undefined;
let vocabulary: Vocabulary | undefined;

/** Returns every language's grammar, compiled at first use. */
export function allGrammars(): readonly Grammar[] {
  grammars ??= LANGUAGES.map(compileGrammar);
  return grammars;
}

/** Returns the keywords of all languages together: people answer in theirs, whatever the message was written in. */
export function allVocabulary(): Vocabulary {
  vocabulary ??= collectVocabulary(LANGUAGES);
  return vocabulary;
}
