import { expect, test } from 'vitest';
import { classify } from './classify.ts';

const read = (text: string) => classify({ text, channel: 'SMS' });

test.each([
  ['STOP', 'STOP', 'keyword.en.stop'],
  [' "Stop." ', 'STOP', 'keyword.en.stop'],
  ['stop please, thank you', 'STOP', 'keyword.en.stop'],
  ['CANCEL', 'STOP', 'keyword.en.cancel'],
  ['stop sending me these texts', 'STOP', 'phrase.en.stop-sending'],
  ['take my number off your list', 'STOP', 'phrase.en.remove'],
  ['BAJA', 'STOP', 'keyword.es.baja'],
  ['ya no me manden mensajes', 'STOP', 'phrase.es.do-not-contact'],
  ['START', 'START', 'keyword.en.start'],
  ['HELP', 'HELP', 'keyword.en.help'],
  ['please do not stop my reminders', 'NOT_A_REQUEST', 'no-rule'],
  ['can we stop by at 3?', 'NOT_A_REQUEST', 'no-rule'],
  ['cancel my appointment tomorrow', 'NOT_A_REQUEST', 'no-rule'],
] as const)('%j is read as %s by %s', (text, intent, why) => {
  expect(read(text)).toMatchObject({ intent, why });
});
