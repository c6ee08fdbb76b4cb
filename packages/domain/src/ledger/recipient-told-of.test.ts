import { expect, test } from 'vitest';
import { ANN, MAILBOX, PHONE } from '../testing/a-recipient.ts';
import { aStatement, NOW, theAddress } from '../testing/a-statement.ts';
import { AN_EVENT, aRequest } from '../testing/an-event.ts';
import { recipientToldOf } from './recipient-told-of.ts';

const TELL_OF_A_RECIPIENT = new Set(['statement-recorded', 'delivery-reported', 'recipient-registered']);

test.each(Object.values(AN_EVENT))('$kind', (event) => {
  expect(recipientToldOf(event)).toBe(TELL_OF_A_RECIPIENT.has(event.kind) ? ANN : undefined);
});

test('a request and a report tell of a recipient where they name one', () => {
  const request = aRequest({ recipient: ANN });
  expect(recipientToldOf({ kind: 'request-received', request })).toBe(ANN);
  const report = { kind: 'SENT', address: MAILBOX, channel: 'EMAIL', happenedAt: NOW } as const;
  expect(recipientToldOf({ kind: 'delivery-reported', report })).toBeUndefined();
});

test('what is said about an address tells of no one recipient', () => {
  const statement = aStatement('stop', { subject: theAddress(PHONE) });
  expect(recipientToldOf({ kind: 'statement-recorded', statement })).toBeUndefined();
});
