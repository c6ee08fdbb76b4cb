import { expect, test } from 'vitest';
import { groupToken, readTypedToken } from './typed-token.ts';

const TOKEN = 'euaqaaaaaaaaaaaaaaawwbl4iaakqaaafkvduiuus7r27mgkpx2cziimt4';

test('a token is printed in groups of four and read back', () => {
  expect(groupToken(TOKEN)).toBe('euaq-aaaa-aaaa-aaaa-aaaw-wbl4-iaak-qaaa-fkvd-uiuu-s7r2-7mgk-px2c-ziim-t4');
  expect(readTypedToken(groupToken(TOKEN))).toBe(TOKEN);
});

test.each([TOKEN, 'euaq aaaa', 'euaq–aaaa', 'euaq\u2011aaaa\u00a0'])(
  '%j is read without dashes and spaces',
  (typed) => {
    expect(readTypedToken(typed)).toMatch(/^[a-z2-7]+$/);
  },
);
