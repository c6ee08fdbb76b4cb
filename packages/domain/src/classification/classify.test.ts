import { expect, test } from 'vitest';
import { classify } from './classify.ts';

const read = (text: string, expectsYes = false) => classify({ text, channel: 'SMS', expectsYes });

// 47 CFR 64.1200(a)(10), Twilio's list and AWS's list of opt-out words.
test.each([
  ...[
    'stop',
    'quit',
    'end',
    'revoke',
    'opt out',
    'cancel',
    'unsubscribe',
    'stopall',
    'stop all',
    'optout',
    'opt-out',
    'remove',
    'ARRET',
    'TD',
  ],
  ...['alto', 'parar', 'pare', 'basta', 'baja', 'cancelar', 'detener', 'arret', 'arrêt'],
])('the word %j alone is certainly an opt-out', (word) => {
  expect(read(word)).toMatchObject({ intent: 'STOP', certainty: 'certain' });
});

test.each([
  ['STOP', 'keyword.en.stop'],
  [' "Stop." ', 'keyword.en.stop'],
  ['stop please, thank you', 'keyword.en.stop'],
  ['CANCEL', 'keyword.en.cancel'],
  ['Please cancel', 'keyword.en.cancel'],
  ['ST0P', 'keyword.en.stop'],
  ['ЅТОР', 'keyword.en.stop'],
  ['stpo', 'misspelt.en.stop'],
  ['STOP 4411', 'numbered.en.stop'],
  ['For the last time STOP', 'chatter.en.stop'],
  ['Hi, please stop. Thanks, Mary', 'chatter.en.stop'],
  ['unsubscribe, the food was cold', 'phrase.en.unsubscribe'],
  ['stop sending me these texts', 'phrase.en.stop-sending'],
  ['take my number off your list', 'phrase.en.remove'],
  ['BAJA', 'keyword.es.baja'],
  ['ya no me manden mensajes', 'phrase.es.do-not-contact'],
  ['唔該stop啦', 'keyword.en.stop'],
] as const)('%j is an opt-out by %s', (text, why) => {
  expect(read(text)).toMatchObject({ intent: 'STOP', why });
});

test.each([
  ['START', 'keyword.en.start'],
  ['unstop.', 'keyword.en.unstop'],
] as const)('%j opts in by %s', (text, why) => {
  expect(read(text)).toMatchObject({ intent: 'START', certainty: 'certain', why });
});

test.each([
  'start please',
  'please start the texts again',
  'restart',
  'subscribe',
  'sign me up',
  'opt in',
  'resume texting me',
  'start my visit at 9',
])('%j does not opt in', (text) => {
  expect(read(text).intent).not.toBe('START');
});

test.each([
  ['YES', true, 'START'],
  ['sí', true, 'START'],
  ['oui', true, 'START'],
  ['YES', false, 'NOT_A_REQUEST'],
  ['sí', false, 'NOT_A_REQUEST'],
  ['yes I will be there', true, 'NOT_A_REQUEST'],
] as const)('%j with a question for YES pending: %s, is %s', (text, expectsYes, intent) => {
  expect(read(text, expectsYes)).toMatchObject({ intent });
});

test.each(['HELP', 'info', 'Help!', 'AYUDA', 'aide', 'Hilfe', '帮助'])('%j asks for help', (text) => {
  expect(read(text)).toMatchObject({ intent: 'HELP', certainty: 'certain' });
});

test.each([
  'please do not stop my reminders',
  'can we stop by at 3?',
  'cancel my appointment tomorrow',
  'Liked “Reply STOP to opt out”',
  'Reacted 👍 to "Text STOP to end"',
  'my address is 12 Stop Street',
  'write to stop@example.com',
  'see https://example.com/unsubscribe',
])('%j asks for nothing', (text) => {
  expect(read(text)).toMatchObject({ intent: 'NOT_A_REQUEST' });
});

test.each([
  ['Liked “Reply STOP to opt out”', 'certain', 'guard.reaction'],
  ['', 'certain', 'empty'],
  ['👍', 'certain', 'empty'],
  ['ok thanks', 'probable', 'no-rule'],
])('%j asks for nothing: %s, %s', (text, certainty, why) => {
  expect(read(text)).toEqual({ intent: 'NOT_A_REQUEST', scope: { kind: 'unstated' }, certainty, why });
});

test.each([
  ['STOP, but my daughter still needs hers', 'chatter.two-wishes'],
  ['haha. STOP', 'chatter.joke'],
  ['STOP! in the name of love... sorry that was for my wife', 'chatter.joke'],
  ['stop these but keep my visit reminders', 'softener.en.two-wishes'],
  ['unsubscribe from what?', 'softener.en.question'],
  ['do not contact me now', 'softener.en.now'],
  ['do not call me now', 'softener.en.now'],
  ['stop texting before 9am', 'softener.en.time'],
  ['8시 전에는 보내지 마세요', 'softener.ko.before'],
  ['put me back on. you keep texting me at work', 'suspicion.en.fed-up'],
  ['I want to come back. you keep texting me at work', 'suspicion.en.fed-up'],
])('%j is for a person by %s', (text, why) => {
  expect(read(text)).toMatchObject({ intent: 'UNSURE', certainty: 'unsure', why });
});

test.each([
  ["STOP. My husband doesn't want these but I do", 'chatter.en.stop', { kind: 'unstated' }],
  ['STOP. but my daughter still needs hers', 'chatter.en.stop', { kind: 'unstated' }],
  ['not interested in your calls. stop', 'chatter.en.stop', { kind: 'unstated' }],
  ['lol STOP', 'chatter.en.stop', { kind: 'unstated' }],
  ['stop calling now', 'phrase.en.stop-doing', { kind: 'channels', channels: ['VOICE'] }],
  ['unsubscribe me, you write every day', 'phrase.en.unsubscribe', { kind: 'unstated' }],
  ['take me off the list for now', 'phrase.en.remove', { kind: 'unstated' }],
  // the word by itself is more than the kinds beside it
  ['STOP no more ads please', 'phrase.en.not-wanted', { kind: 'unstated' }],
  ['no more bills, STOP', 'phrase.en.not-wanted', { kind: 'unstated' }],
  ['STOP the bills please', 'phrase.en.stop-messages', { kind: 'topics', topics: ['bills'], channels: [] }],
  [
    'STOP. only reminders please',
    'phrase.en.keep-only',
    { kind: 'all-but-topics', topics: ['reminders'], channels: [] },
  ],
])('%j is a probable stop by %s', (text, why, scope) => {
  expect(read(text)).toEqual({ intent: 'STOP', scope, certainty: 'probable', why });
});

test('an opt-out beside other wishes wins', () => {
  expect(read('Sounds great, but stop contacting me')).toMatchObject({ intent: 'STOP' });
  expect(read('I want to change my number. Also stop texting the old one, please unsubscribe it')).toMatchObject({
    intent: 'STOP',
  });
});

test('the language hinted at is tried first', () => {
  expect(classify({ text: 'basta', channel: 'SMS', languages: ['it'] })).toMatchObject({ intent: 'STOP' });
  const by = (text: string, language: string) => classify({ text, channel: 'SMS', languages: [language] }).why;
  expect(by('stop messages', 'fr')).toBe('phrase.fr.stop-messages');
  expect(by('stop messages', 'en')).toBe('phrase.en.stop-messages');
  expect(by('para de mandar mensajes', 'es')).toBe('phrase.es.stop-doing');
  expect(by('para de mandar mensajes', 'pt')).toBe('phrase.pt.stop-doing');
  expect(by('не пишите мне больше', 'fr')).toBe(read('не пишите мне больше').why);
});
