import { expect, test } from 'vitest';
import { canonicalJson } from './canonical.ts';

// The first three are the examples of RFC 8785 §3.2.2–3.2.3 and appendix B, by value.
test.each([
  [[333333333.3333333, 1e30, 4.5, 2e-3, 1e-27], '[333333333.3333333,1e+30,4.5,0.002,1e-27]'],
  ['\u20ac$\u000f\nA\'B"\\\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
  [
    { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 },
    '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
  ],
  [-0, '0'],
  [1e21, '1e+21'],
  [null, 'null'],
  [[true, false, null], '[true,false,null]'],
  [{ b: [{ d: 1, c: 2 }], a: {} }, '{"a":{},"b":[{"c":2,"d":1}]}'],
  [{ a: undefined, b: 1 }, '{"b":1}'],
])('%j', (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

test.each([
  ['a number that is not finite', Number.NaN],
  ['infinity', [Number.POSITIVE_INFINITY]],
  ['a lone surrogate', { text: '\ud800' }],
  ['a lone surrogate in a name', { '\udc00': 1 }],
  ['nothing', undefined],
  ['a hole', [undefined]],
  ['a function', () => 1],
  ['a big integer', 1n],
])('%s cannot be said', (_, value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError);
});

test('what is read back is written the same', () => {
  const value = { z: [1.1, { y: 'é', x: '\u2028' }], a: { '10': 1, '9': 2 } };
  expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
});
