import { expect, test } from 'vitest';
import { callerOf } from './caller-of.ts';

const OURS = '+12025550100';
const PATIENT = '+12025550142';

test.each([
  ['inbound', PATIENT, OURS, PATIENT],
  ['', PATIENT, OURS, PATIENT],
  ['outbound-api', OURS, PATIENT, PATIENT],
  ['outbound-dial', OURS, PATIENT, PATIENT],
  ['inbound', 'anonymous', OURS, undefined],
  ['inbound', '', OURS, undefined],
  ['inbound', 'sip:somebody@example.org', OURS, undefined],
  ['inbound', 'client:somebody', OURS, undefined],
  ['inbound', '+266696687', OURS, undefined],
  ['inbound', '+86282452253', OURS, undefined],
  ['inbound', '+7378742833', OURS, undefined],
  ['inbound', '+8656696', OURS, undefined],
  ['inbound', '+2562533', OURS, undefined],
  // One digit more is somebody's number.
  ['inbound', '+2666966870', OURS, '+2666966870'],
  // The exchange passed the call on under the clinic's number.
  ['inbound', OURS, OURS, undefined],
  ['outbound-api', PATIENT, OURS, undefined],
] as const)('%s from %s to %s is about %s', (direction, from, to, expected) => {
  expect(callerOf({ from, to, direction }, [OURS])).toBe(expected);
});
