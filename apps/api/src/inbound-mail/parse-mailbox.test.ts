import { expect, test } from 'vitest';
import { parseMailbox } from './parse-mailbox.ts';

const token = 'abcdefgh234567';
const domain = 'reply.example.org';

test.each([
  [`reply+${token}@${domain}`, 'reply'],
  [`u+${token}@${domain}`, 'unsubscribe'],
  [`U+${token.toUpperCase()}@REPLY.EXAMPLE.ORG`, 'unsubscribe'],
  [`u--${token}@${domain}`, 'unsubscribe'],
  [`prvs=0123456789=u+${token}@${domain}`, 'unsubscribe'],
  [`SRS0=HHH=TT=example.net=reply+${token}@${domain}`, 'reply'],
] as const)('%s is a mailbox of kind %s', (address, kind) => {
  expect(parseMailbox(address, domain)).toEqual({ kind, token });
});

test.each([
  `reply+${token}@example.org`,
  `reply+${token}@evil-${domain}`,
  `reply@${domain}`,
  `u+@${domain}`,
  `you+${token}@${domain}`,
  `someone@${domain}`,
  `${token}@${domain}`,
  `u+${token}`,
  '',
  `u+${'a'.repeat(70)}@${domain}`,
  `${'x'.repeat(300)}u+${token}@${domain}`,
])('%s is no mailbox of ours', (address) => {
  expect(parseMailbox(address, domain)).toBeUndefined();
});
