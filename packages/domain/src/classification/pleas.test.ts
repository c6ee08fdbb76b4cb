import { describe, expect, test } from 'vitest';
import { classify } from './classify.ts';

const read = (text: string, ...languages: string[]) => classify({ text, channel: 'SMS', languages });

describe('a plea that names no refusal of a message is for a person, and says by which rule', () => {
  test.each([
    ['no need to text me', 'suspicion.en.unneeded'],
    ['I would rather receive nothing', 'suspicion.en.nothing-instead'],
    ['how do i leave this text list', 'suspicion.en.leaving'],
    ["what part of stop don't you understand", 'suspicion.en.asked-before'],
    ["you're blowing up my phone", 'suspicion.en.fed-up-more'],
    ['vos messages me coûtent cher', 'suspicion.fr.cost'],
    ["je n'ai pas donné mon accord", 'suspicion.fr.consent'],
    ['este no es el número de María', 'suspicion.es.not-at-this-number'],
    ['me llegan mensajes de otra señora', 'suspicion.es.not-for-me'],
    ['questi messaggi mi spaventano', 'suspicion.it.upset'],
    ['non usate questo numero', 'suspicion.it.not-at-this-number'],
    ['essas mensagens me assustam', 'suspicion.pt.upset'],
    ['das war hoffentlich die letzte SMS', 'suspicion.de.last-one'],
    ['Niech to już będzie ostatnia wiadomość', 'suspicion.pl.last-one'],
    ['leczę się gdzie indziej', 'suspicion.pl.gone'],
    ['nimewo sa a pa pou li ankò', 'suspicion.ht.not-at-this-number'],
    ['Kòman m ka fè pou m sispann resevwa mesaj sa yo', 'suspicion.ht.upset'],
    ['Kijan pou m fè pou m pa resevwa mesaj sa yo', 'suspicion.ht.upset'],
    ["i don't know you people stop", 'suspicion.en.not-at-this-number'],
    ["you're wasting my minutes stop", 'suspicion.en.fed-up-more'],
    ['please just skip the refill reminders', 'suspicion.en.ended-kind'],
    ['pour ça, plus par texto', 'suspicion.fr.not-this-way'],
    ['my husband sees my texts', 'suspicion.en.idiom'],
  ])('%j, because of %s', (text, why) => {
    expect(read(text)).toMatchObject({ intent: 'UNSURE', certainty: 'unsure', why });
  });
});

describe('what looks like a plea and is none is let be', () => {
  test.each([
    ['when can you remove the stitches'],
    ["the bleeding won't stop"],
    ['can I stop the antibiotic if I feel better'],
    ['the pharmacy wont stop calling me about it'],
    ['do not cancel'],
    ['I need to cancel'],
    ['no cancelen'],
    ['ya no necesito la receta'],
    ['borre mi dirección anterior'],
    ['quelle pastiglie non le voglio più'],
    ['não quero mais esse remédio'],
    ['die Tabletten will ich nicht mehr'],
    ['nie chcę już tych tabletek'],
    ['proszę wypisać receptę'],
    ['yo retire dan mwen'],
    ["j'en ai assez pour la semaine"],
    ['great stuff'],
    ['no more questions thanks'],
  ])('%j', (text) => {
    expect(['NOT_A_REQUEST', 'CHANGE']).toContain(read(text).intent);
  });
});

describe('a keyword in capitals among other words', () => {
  test.each([
    ['STOP BANG score was 5, do I need the sleep study', 'NOT_A_REQUEST'],
    ['When should I STOP', 'UNSURE'],
    ['For the last time STOP', 'STOP'],
    ['STOP! in the name of love... sorry that was for my wife', 'UNSURE'],
    ['STOP?? or is it C to confirm, I forget', 'UNSURE'],
    ['STOP. I mean it', 'STOP'],
  ] as const)('%j is %s', (text, intent) => {
    expect(read(text).intent).toBe(intent);
  });
});

describe('a refusal before a keyword is no courtesy', () => {
  test.each([
    ['non basta', 'UNSURE'],
    ['no, basta', 'STOP'],
    ['quiero cancelar', 'NOT_A_REQUEST'],
    ['cancelar por favor', 'STOP'],
  ] as const)('%j is %s', (text, intent) => {
    expect(read(text).intent).toBe(intent);
  });
});

test.each([
  ['stoooop texting me', 'STOP'],
  ['altoo', 'STOP'],
  // Wishes to come back, and opts in by no phrase.
  ['startttt', 'CHANGE'],
] as const)('a letter held down in %j changes nothing: %s', (text, intent) => {
  expect(read(text).intent).toBe(intent);
});

test('the language the writer is known to speak counts where the words tell none', () => {
  expect(read('no no no ya pub non').intent).toBe('NOT_A_REQUEST');
  expect(read('no no no ya pub non', 'fr').why).toMatch(/^suspicion\.fr\./);
});
