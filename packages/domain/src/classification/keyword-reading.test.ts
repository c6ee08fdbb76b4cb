import { describe, expect, test } from 'vitest';
import { classify } from './classify.ts';

const read = (text: string) => classify({ text, channel: 'SMS' });

describe('a slip of one of the words our own messages ask for is that word', () => {
  test.each([
    ['stpo', 'stop'],
    ['stopal', 'stopall'],
    ['stpo all', 'stopall'],
    ['stopa l', 'stopall'],
    ['unsubscibe', 'unsubscribe'],
    ['un subscibe', 'unsubscribe'],
    ['please unsubscibe', 'unsubscribe'],
    ['qiut', 'quit'],
    ['qu it', 'quit'],
    ['remvoe', 'remove'],
    ['revokee', 'revoke'],
    ['opotut', 'optout'],
    ['otp out', 'opt-out'],
  ])('%j is %s', (text, word) => {
    expect(read(text)).toEqual({
      intent: 'STOP',
      scope: { kind: 'unstated' },
      certainty: 'probable',
      why: `misspelt.en.${word}`,
    });
  });

  test.each([
    ['desuscribirmee', 'misspelt.es.desuscribirme'],
    ['abbestelen', 'misspelt.de.abbestellen'],
  ])('so is one of a long word of another language: %j', (text, why) => {
    expect(read(text).why).toBe(why);
  });

  test.each(['batsa', 'qi ut', 'un sub scibe', 'ernd', '2unsubscibe', 'unsubscibe2', 'отпсатьс'])(
    '%j is too short, too much in pieces, or no word',
    (text) => {
      expect(read(text).why).not.toMatch(/^(?:misspelt|keyword)/);
    },
  );
});

describe('a number after the word is a code that some senders ask for', () => {
  test.each([
    ['STOP 4411', 'numbered.en.stop'],
    ['STOP 44 11', 'numbered.en.stop'],
    ['stop 4411 please', 'numbered.en.stop'],
    ['stop all 4411', 'numbered.en.stop-all'],
    ['stopall 4411', 'numbered.en.stopall'],
    ['baja 4411', 'numbered.es.baja'],
  ])('%j', (text, why) => {
    expect(read(text)).toEqual({ intent: 'STOP', scope: { kind: 'unstated' }, certainty: 'probable', why });
  });

  test.each(['4411', '4411 stop', 'stop 12a', 'stop a12', 'help 4411', 'start 4411', 'cancel 4411'])(
    '%j has none',
    (text) => {
      expect(read(text).why).not.toMatch(/^numbered/);
    },
  );
});

describe('a keyword alone, or in courtesy', () => {
  test.each([
    ['please ST0P', 'STOP', 'unstated', 'certain', 'keyword.en.stop'],
    ['please st0p all', 'STOP', 'all-contact', 'certain', 'keyword.en.stop-all'],
    ['STOPALL', 'STOP', 'all-contact', 'certain', 'keyword.en.stopall'],
    ['please help', 'HELP', 'unstated', 'certain', 'keyword.en.help'],
    ['nein, stop', 'STOP', 'unstated', 'certain', 'keyword.en.stop'],
    ['No. basta', 'STOP', 'unstated', 'certain', 'keyword.es.basta'],
    [`${'please '.repeat(39)}stop`, 'STOP', 'unstated', 'certain', 'keyword.en.stop'],
  ])('%j', (text, intent, kind, certainty, why) => {
    expect(read(text)).toEqual({ intent, scope: { kind }, certainty, why });
  });

  test('in more than forty words is none', () => {
    expect(read(`${'please thanks '.repeat(21)}stop`).why).not.toMatch(/^keyword/);
  });

  test.each([
    ['non stop', 'chatter.en.stop'],
    ['nie stop', 'chatter.en.stop'],
    ['no parar', 'chatter.es.parar'],
    ['não parar', 'chatter.es.parar'],
    ['thanks. no parar', 'chatter.es.parar'],
    ['no parar, gracias', 'chatter.es.parar'],
  ])('denied is for a person: %j', (text, why) => {
    expect(read(text)).toEqual({ intent: 'UNSURE', scope: { kind: 'unstated' }, certainty: 'unsure', why });
  });

  test.each([
    ...['no cancelar', 'non cancellare', 'nao cancelar', 'nein cancel', 'nie cancel', 'quiero cancelar'],
    ...['voglio cancellare', 'vorrei cancellare', 'quero cancelar', 'je veux annuler', 'je souhaite annuler'],
    ...['je voudrais annuler', 'I want to cancel'],
  ])('a wish to cancel says more than CANCEL: %j', (text) => {
    expect(read(text).intent).toBe('NOT_A_REQUEST');
  });
});

describe('a keyword that stands as a sentence among others', () => {
  const STOP = { intent: 'STOP', scope: { kind: 'unstated' }, certainty: 'probable' };
  const UNSURE = { intent: 'UNSURE', scope: { kind: 'unstated' }, certainty: 'unsure' };

  test.each([
    // the strong ones wherever they stand
    ['the food was cold. stopall', { ...STOP, why: 'chatter.en.stopall' }],
    // first, and courtesy or a name after thanks
    ['Stop. Thanks, Mary', { ...STOP, why: 'chatter.en.stop' }],
    ['Stop. Thanks. Mary Anne Smith', { ...STOP, why: 'chatter.en.stop' }],
    ['Stop. Thanks. Mary Anne Smith Jones', { ...UNSURE, why: 'chatter.en.stop' }],
    ['Stop. Mary', { ...UNSURE, why: 'chatter.en.stop' }],
    ['Stop. Please. The food was cold', { ...UNSURE, why: 'chatter.en.stop' }],
    ['stop. the food was cold', { ...UNSURE, why: 'chatter.en.stop' }],
    // last: STOP alone
    ['the food was cold. stop', { ...UNSURE, why: 'chatter.en.stop' }],
    ['the food was cold. STOP', { ...STOP, why: 'chatter.en.stop' }],
    ['the food was cold. quit', { ...UNSURE, why: 'suspicion.en.short-end' }],
    ['the food was cold. stop. really', { ...UNSURE, why: 'suspicion.en.short-end' }],
    // asked, not said
    ['STOP?? or is it C', { ...UNSURE, why: 'chatter.en.stop' }],
    ['is it C to confirm? STOP', { ...STOP, why: 'chatter.en.stop' }],
    ['the food was cold? it was. STOP', { ...STOP, why: 'chatter.en.stop' }],
  ])('%j', (text, reading) => {
    expect(read(text)).toEqual(reading);
  });
});

describe('a keyword in capitals in a sentence in small letters', () => {
  test.each(['I mean it QUIT', 'QUIT i mean it', 'BAJA ya dije', 'the visit is over STOPALL', 'responda STOP'])(
    '%j is meant',
    (text) => {
      expect(read(text)).toMatchObject({ intent: 'STOP', certainty: 'probable' });
      expect(read(text).why).toMatch(/^chatter/);
    },
  );

  test.each([
    ...['it says reply STOP', 'you wrote text STOP', 'it says send STOP', 'they say type STOP', 'as you say STOP'],
    ...['your note says END', 'me dijo responder STOP', 'hay que enviar STOP', 'por favor envie STOP'],
    ...['aqui dice responda STOP'],
  ])('%j speaks of it', (text) => {
    expect(read(text)).toMatchObject({ intent: 'UNSURE', certainty: 'unsure' });
    expect(read(text).why).toMatch(/^chatter/);
  });

  test.each(['HELP me with that', 'I am at the GYM', 'do not STOP', 'the clinic START'])('%j is not', (text) => {
    expect(read(text).intent).not.toBe('STOP');
  });
});

describe('a word of stopping said again and again is that word', () => {
  test.each([
    ['STOP '.repeat(80), 'keyword.en.stop'],
    [`${'stop! '.repeat(60)}please`, 'keyword.en.stop'],
    ['STOPSTOP', 'echoed.en.stop'],
    ['stopstopstop', 'echoed.en.stop'],
    ['ALTOALTO', 'echoed.es.alto'],
  ])('%j', (text, why) => {
    expect(read(text)).toMatchObject({ intent: 'STOP', scope: { kind: 'unstated' }, why });
  });

  test.each(['START '.repeat(80), 'STARTSTART', 'YESYES', 'mama', 'bonbon', 'ha'.repeat(300)])(
    'and %j is none',
    (text) => {
      expect(['STOP', 'START']).not.toContain(read(text).intent);
    },
  );
});
