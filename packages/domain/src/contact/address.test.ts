import { describe, expect, test } from 'vitest';
import { parseAddress, parseEmailAddress, parsePhoneE164 } from './address.ts';
import { maskAddress } from './mask-address.ts';

describe('telephone numbers', () => {
  test.each([
    ['+12025550142', '+12025550142'],
    ['+1 (202) 555-0142', '+12025550142'],
    ['+1.202.555.0142', '+12025550142'],
    ['＋１２０２５５５０１４２', '+12025550142'],
    ['+1 202–555–0142', '+12025550142'],
    ['+1234567', '+1234567'],
    ['+123456789012345', '+123456789012345'],
  ])('%j is %s', (raw, number) => {
    expect(parsePhoneE164(raw)).toBe(number);
  });

  test.each([
    '',
    '12025550142',
    '+02025550142',
    '+123456',
    '+1234567890123456',
    '+1202555O142',
    'tel:+12025550142',
    '+1 202 555 0142 ext 3',
    'RIVERSIDE',
    '28581',
  ])('%j is none', (raw) => {
    expect(parsePhoneE164(raw)).toBeUndefined();
  });
});

describe('email addresses', () => {
  test.each([
    ['Ann.Demo@Example.ORG', 'ann.demo@example.org'],
    ['  ann@example.org ', 'ann@example.org'],
    ["o'hara+list@example.com", "o'hara+list@example.com"],
    ['用户@例え.example', '用户@xn--r8jz45g.example'],
    ['用户@xn--r8jz45g.example', '用户@xn--r8jz45g.example'],
    ['ann@MÜNCHEN.example', 'ann@xn--mnchen-3ya.example'],
    ['ann@mu\u0308nchen.example', 'ann@xn--mnchen-3ya.example'],
    ['ann@\u200bexample.org', 'ann@example.org'],
    ['an\u00adn@exam\u2060ple.org', 'ann@example.org'],
    ['\u202aann@example.org\u202c', 'ann@example.org'],
    ['ann\u200d@example.org', 'ann@example.org'],
    ['ａｎｎ＠ｅｘａｍｐｌｅ．ｏｒｇ', 'ann@example.org'],
    ['نام\u200cه@example.org', 'نام\u200cه@example.org'],
    [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
  ])('%j is %s', (raw, address) => {
    expect(parseEmailAddress(raw)).toBe(address);
  });

  test.each([
    '',
    'ann',
    '@example.org',
    'ann@',
    'ann@example',
    'ann@@example.org',
    'ann demo@example.org',
    'ann@exa mple.org',
    '.ann@example.org',
    'ann.@example.org',
    'a..b@example.org',
    'ann@-example.org',
    'ann@example-.org',
    'Ann <ann@example.org>',
    'ann@example.org, bob@example.org',
    'ann\r\nbcc:x@example.org',
    `${'a'.repeat(65)}@example.org`,
    `${'é'.repeat(33)}@example.org`,
    `ann@${'a.'.repeat(124)}org`,
  ])('%j is none', (raw) => {
    expect(parseEmailAddress(raw)).toBeUndefined();
  });
});

test('an address is read by its kind', () => {
  expect(parseAddress('email', 'A@example.org')).toEqual({ kind: 'email', value: 'a@example.org' });
  expect(parseAddress('phone', '+1 202 555 0142')).toEqual({ kind: 'phone', value: '+12025550142' });
  expect(parseAddress('phone', 'a@example.org')).toBeUndefined();
  expect(parseAddress('email', '+12025550142')).toBeUndefined();
});

test.each([
  ['email', 'dana.demo@example.org', 'da•••@e•••.org'],
  ['email', 'dan@example.org', 'd•••@e•••.org'],
  ['email', 'd@mail.example.org', 'd•••@m•••.org'],
  ['phone', '+12025550142', '(•••) •••-0142'],
] as const)('of the %s %s only %s is shown', (kind, value, shown) => {
  const address = parseAddress(kind, value);
  expect(address === undefined ? undefined : maskAddress(address)).toBe(shown);
});
