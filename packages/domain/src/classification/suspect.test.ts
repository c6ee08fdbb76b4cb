import { describe, expect, test } from 'vitest';
import { classify } from './classify.ts';
import { allGrammars } from './languages.ts';
import { readText } from './reading.ts';
import { weighWord } from './suspect.ts';

const read = (text: string) => classify({ text, channel: 'SMS' });

describe('a text that no other rule reads is for a person', () => {
  test.each([
    ['the clinic keeps texting me at work', 'suspicion.en.fed-up'],
    ['how do I get off of this text thing', 'suspicion.en.fed-up'],
    ['stoptextingme', 'suspicion.en.run-together'],
    ['🛑 texting me', 'suspicion.sign'],
    ['quit buggin me', 'suspicion.en.worn-out'],
    ['no me hablen por teléfono', 'suspicion.es.refused-contact'],
    ['lâchez moi avec vos sms', 'suspicion.fr.worn-out'],
    ['завалили своими напоминаниями', 'suspicion.ru.fed-up'],
    ['zehe2t men el rasayel de', 'suspicion.ar.fed-up'],
    ['说了八百遍了还发', 'suspicion.zh-Hans.fed-up'],
  ])('%j, because of %s', (text, why) => {
    expect(read(text)).toMatchObject({ intent: 'UNSURE', certainty: 'unsure', why });
  });
});

describe('what looks like a refusal of contact and is none is let be', () => {
  test.each([
    ["I didn't get a text about my results yet"],
    ['No one called me back about the referral'],
    ["I can't talk now please text"],
    ['no texts today?'],
    ['how many times a day do I take it'],
    ['no recibí el mensaje con la dirección'],
    ['nadie me llamó ayer'],
    ['wie oft muss ich die Tabletten nehmen'],
    ['combien de fois par jour je prends le sirop'],
    ["je n'ai reçu aucun message"],
    ['non ho ricevuto nessun messaggio'],
    ['nie dostałem żadnych wiadomości'],
    ['não recebi nenhuma mensagem'],
    ['я не получил никаких сообщений'],
    ['tôi không nhận được tin nhắn nào'],
    ['我没收到短信'],
    ['不方便接电话,请发短信'],
    ['メールが届いていません'],
    ['문자 못 받았어요'],
    ['لم تصلني الرسالة'],
    ['mujhe message nahi mila'],
    ['mwen pa resevwa mesaj la'],
    ['hindi ko po natanggap ang text'],
  ])('%j', (text) => {
    expect(read(text).intent).toBe('NOT_A_REQUEST');
  });
});

test.each([
  ['ST OP', 'STOP'],
  ['ARRÊTTT', 'STOP'],
  ['стооооп', 'STOP'],
  // The opposite of a stop is no slip of one.
  ['QUIERO SUSCRIBIRME', 'CHANGE'],
  ['unsubscribe from what?', 'UNSURE'],
  ['what happens if I text STOP', 'UNSURE'],
  ["Yes I'll be there\n\n> Reminder: visit Tue 9:15. Reply STOP to opt out", 'NOT_A_REQUEST'],
  ['take me off this medicine', 'NOT_A_REQUEST'],
  ['I want to come back, put me back on', 'CHANGE'],
] as const)('%j is %s', (text, intent) => {
  expect(read(text).intent).toBe(intent);
});

test.each([
  ['STOP BANG score was 5', 'another-sense'],
  ['do not STOP', 'another-sense'],
  ['when should I STOP', 'doubtful'],
  ['for the last time STOP', 'earnest'],
  ['停 STOP', 'earnest'],
])('in %j the word is of %s', (text, weight) => {
  const [sentence] = readText(text).sentences;
  expect(sentence === undefined ? undefined : weighWord('stop', sentence, allGrammars())).toBe(weight);
});

test.each([
  ['es', 'los mensajes no por favor', 'UNSURE'],
  ['es', 'los mensajes no por favor?', 'NOT_A_REQUEST'],
  // whose anger tells of somebody else's stop is angry all the same
  ['en', 'he stopped but you still keep texting me', 'UNSURE'],
])('in %s %j is %s', (language, text, intent) => {
  expect(classify({ text, channel: 'SMS', languages: [language] }).intent).toBe(intent);
});
