import { expect, test } from 'vitest';
import type { RecipientId, RecipientStatus } from '../../recipient/recipient.ts';
import { ask } from '../../testing/ask.ts';

const CLOSED: readonly RecipientStatus[] = [
  { kind: 'inactive' },
  { kind: 'deceased' },
  { kind: 'merged', into: 'recipient-other' as RecipientId },
  { kind: 'erased' },
];

test.each(CLOSED)('a record that is $kind gets nothing', (status) => {
  expect(ask({ profile: { status } })).toMatchObject({ outcome: 'DENY', reason: 'RECIPIENT_INACTIVE', useInstead: [] });
});

test.each(CLOSED)('what the law requires still has the post when the record is $kind', (status) => {
  expect(ask({ profile: { status }, type: 'breach', channel: 'VOICE' })).toMatchObject({
    reason: 'RECIPIENT_INACTIVE',
    useInstead: ['POSTAL'],
  });
});

test('an open record passes', () => {
  expect(ask({ profile: { status: { kind: 'active' } } }).outcome).toBe('ALLOW');
});
