import { compileGrammars, type Grammar } from './grammar.ts';
import { arabic } from './keywords/ar.ts';
import { german } from './keywords/de.ts';
import { english } from './keywords/en.ts';
import { spanish } from './keywords/es.ts';
import { filipino } from './keywords/fil.ts';
import { french } from './keywords/fr.ts';
import { hindi } from './keywords/hi.ts';
import { haitianCreole } from './keywords/ht.ts';
import { italian } from './keywords/it.ts';
import { japanese } from './keywords/ja.ts';
import { korean } from './keywords/ko.ts';
import { polish } from './keywords/pl.ts';
import { portuguese } from './keywords/pt.ts';
import { russian } from './keywords/ru.ts';
import { russianInLatinLetters } from './keywords/ru-latin.ts';
import { vietnamese } from './keywords/vi.ts';
import { simplifiedChinese } from './keywords/zh-hans.ts';
import { traditionalChinese } from './keywords/zh-hant.ts';
import { danish } from './keywords/da.ts';
import { greek } from './keywords/el.ts';
import { hebrew } from './keywords/he.ts';
import { malay } from './keywords/ms.ts';
import { dutch } from './keywords/nl.ts';
import { swedish } from './keywords/sv.ts';
import { turkish } from './keywords/tr.ts';
import { ukrainian } from './keywords/uk.ts';
import { collectVocabulary, type Vocabulary } from './whole-message.ts';

/** The product's locales, then what else people write in; a word two of them share is the earlier one's. */
const LANGUAGES = [
  english,
  spanish,
  simplifiedChinese,
  traditionalChinese,
  filipino,
  french,
  vietnamese,
  german,
  korean,
  russian,
  russianInLatinLetters,
  arabic,
  italian,
  portuguese,
  haitianCreole,
  polish,
  hindi,
  japanese,
  danish,
  greek,
  hebrew,
  malay,
  dutch,
  swedish,
  turkish,
  ukrainian,
];

let grammars: readonly Grammar[] | undefined;
let vocabulary: Vocabulary | undefined;

/** Returns every language's grammar, compiled at first use. */
export function allGrammars(): readonly Grammar[] {
  grammars ??= LANGUAGES.flatMap(compileGrammars);
  return grammars;
}

/** Returns the keywords of all languages together: people answer in theirs, whatever the message was written in. */
export function allVocabulary(): Vocabulary {
  vocabulary ??= collectVocabulary(LANGUAGES);
  return vocabulary;
}
