import { describe, expect, test } from 'vitest';
import type { SenderNumber } from '../ports/intake-policy.ts';
import { answeredBy, findSender } from './reply-policy.ts';

const LONG: SenderNumber = { number: '+12025550100', kind: 'long-code', advancedOptOut: false };
const TOLL_FREE: SenderNumber = { number: '+18885550101', kind: 'toll-free', advancedOptOut: false };
const SHORT: SenderNumber = { number: '55501', kind: 'short-code', advancedOptOut: false };
const LONG_ADVANCED: SenderNumber = { ...LONG, advancedOptOut: true };
const SHORT_ADVANCED: SenderNumber = { ...SHORT, advancedOptOut: true };

describe('where Twilio does not say that it answered', () => {
  test.each([
    // Twilio's own list, as a message of that one word
    ['STOP', 'STOP', LONG, 'twilio'],
    ['stop ', 'STOP', LONG, 'twilio'],
    ['UNSUBSCRIBE', 'STOP', LONG, 'twilio'],
    ['END', 'STOP', LONG, 'twilio'],
    ['QUIT', 'STOP', LONG, 'twilio'],
    ['STOPALL', 'STOP', LONG, 'twilio'],
    ['REVOKE', 'STOP', LONG, 'twilio'],
    ['OPTOUT', 'STOP', LONG, 'twilio'],
    ['CANCEL', 'STOP', LONG, 'twilio'],
    ['START', 'START', LONG, 'twilio'],
    ['UNSTOP', 'START', LONG, 'twilio'],
    ['YES', 'START', LONG, 'twilio'],
    ['HELP', 'HELP', LONG, 'twilio'],
    ['INFO', 'HELP', LONG, 'twilio'],
    // understood by us alone
    ['STOP PLEASE', 'STOP', LONG, 'heed'],
    ['ALTO', 'STOP', LONG, 'heed'],
    ['stop texting me', 'STOP', LONG, 'heed'],
    ['AYUDA', 'HELP', LONG, 'heed'],
    ['STOP', 'STOP', TOLL_FREE, 'twilio'],
    ['CANCEL', 'STOP', TOLL_FREE, 'twilio'],
    ['START', 'START', TOLL_FREE, 'twilio'],
    ['UNSTOP', 'START', TOLL_FREE, 'twilio'],
    ['HELP', 'HELP', TOLL_FREE, 'twilio'],
    ['take me off your list', 'STOP', TOLL_FREE, 'heed'],
    // nobody answers for a short code but us
    ['STOP', 'STOP', SHORT, 'heed'],
    ['CANCEL', 'STOP', SHORT, 'heed'],
    ['START', 'START', SHORT, 'heed'],
    ['HELP', 'HELP', SHORT, 'heed'],
    ['stop texting me', 'STOP', SHORT, 'heed'],
    // Advanced Opt-Out answers listed words; a phrase it does not know is ours
    ['STOP', 'STOP', LONG_ADVANCED, 'twilio'],
    ['HELP', 'HELP', SHORT_ADVANCED, 'twilio'],
    ['STOP', 'STOP', SHORT_ADVANCED, 'twilio'],
    ['please stop these', 'STOP', LONG_ADVANCED, 'heed'],
    ['please stop these', 'STOP', SHORT_ADVANCED, 'heed'],
  ] as const)('%j, a %s, to a %o is answered by %s', (body, intent, sender, by) => {
    expect(answeredBy(sender, sender.number, { body, intent, optOutType: undefined })).toBe(by);
  });
});

test.each([LONG, TOLL_FREE, SHORT, LONG_ADVANCED, SHORT_ADVANCED])(
  'a text that Twilio says it acted on is never answered by us (%o)',
  (sender) => {
    for (const optOutType of ['STOP', 'START', 'HELP'] as const) {
      expect(answeredBy(sender, sender.number, { body: 'anything', intent: optOutType, optOutType })).toBe('twilio');
    }
  },
);

test('a number that is not configured counts as what its length says', () => {
  const stop = { body: 'STOP', intent: 'STOP', optOutType: undefined } as const;
  expect(answeredBy(undefined, '+12025550199', stop)).toBe('twilio');
  expect(answeredBy(undefined, '55599', stop)).toBe('heed');
  expect(answeredBy(undefined, '555999', stop)).toBe('heed');
  expect(answeredBy(undefined, '5559999', stop)).toBe('twilio');
});

test('a sender is found by its number, else by its Messaging Service', () => {
  const service = { ...LONG_ADVANCED, number: '+12025550103', messagingService: 'MG1' };
  const policy = { revocation: {}, senders: [LONG, service] } as const;
  expect(findSender(policy, { to: '+12025550100', messagingServiceSid: 'MG1' })).toBe(LONG);
  expect(findSender(policy, { to: '+12025550177', messagingServiceSid: 'MG1' })).toBe(service);
  expect(findSender(policy, { to: '+12025550177' })).toBeUndefined();
});
