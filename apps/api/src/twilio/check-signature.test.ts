import { getExpectedBodyHash, getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { describe, expect, test } from 'vitest';
import { isSignedByTwilio } from './check-signature.ts';
import vectors from './testing/signature-vectors.json' with { type: 'json' };

describe('published vectors', () => {
  test.each(vectors)('$id $note', ({ auth_token, url, params, body, content_type, signature, valid }) => {
    const parts = /^(\w+:\/\/[^/]+)(.*)$/.exec(url);
    const rawBody = body ?? new URLSearchParams(params).toString();
    const request = { pathAndQuery: parts?.[2] ?? '', signature, contentType: content_type, rawBody };
    expect(isSignedByTwilio(request, { publicUrl: parts?.[1] ?? '', authTokens: [auth_token] })).toBe(valid);
  });
});

describe('vectors of Twilio’s documentation and of its own library', () => {
  const at = { pathAndQuery: '/myapp.php?foo=1&bar=2' };
  const options = { publicUrl: 'https://mycompany.com', authTokens: ['12345'] };

  test.each([
    ['+12349013030', '0/KCTR6DLpKmkAf8muzZqo1nDgQ='],
    ['+14158675309', 'RSOYDt4T1cUTdK1PDd93/VVr8B8='],
  ])('a form from %s', (from, signature) => {
    const call = { CallSid: 'CA1234567890ABCDE', From: from, Caller: from, To: '+18005551212', Digits: '1234' };
    const rawBody = new URLSearchParams(call).toString();
    const request = { ...at, signature, contentType: 'application/x-www-form-urlencoded', rawBody };
    expect(isSignedByTwilio(request, options)).toBe(true);
    expect(isSignedByTwilio({ ...request, rawBody: rawBody.replace('1234', '1235') }, options)).toBe(false);
  });

  test('a JSON body', () => {
    const hash = '0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620';
    const request = {
      pathAndQuery: `${at.pathAndQuery}&bodySHA256=${hash}`,
      signature: 'a9nBmqA0ju/hNViExpshrM61xv4=',
      contentType: 'application/json',
      rawBody: '{"property": "value", "boolean": true}',
    };
    expect(isSignedByTwilio(request, options)).toBe(true);
    expect(isSignedByTwilio({ ...request, rawBody: '{"property":"value","boolean":true}' }, options)).toBe(false);
  });
});

const publicUrl = 'https://choices.example.org';
const path = '/webhooks/twilio/sms';
const form = { From: '+12025550142', Body: 'STOP', MessageSid: 'SM1' };
const signed = (token: string, url = `${publicUrl}${path}`) => ({
  pathAndQuery: path,
  signature: getExpectedTwilioSignature(token, url, form),
  contentType: 'application/x-www-form-urlencoded; charset=UTF-8',
  rawBody: new URLSearchParams(form).toString(),
});

test.each([
  ['the first token', 'one', true],
  ['the second token', 'two', true],
  ['a token that is not live', 'three', false],
] as const)('while tokens rotate, %s is: %s %s', (_name, token, expected) => {
  expect(isSignedByTwilio(signed(token), { publicUrl, authTokens: ['one', 'two'] })).toBe(expected);
});

test.each([
  ['with its port', `${publicUrl}:443${path}`, true],
  ['on another port', `${publicUrl}:8443${path}`, false],
  ['of another host', `https://evil.example.org${path}`, false],
  ['of another path', `${publicUrl}/webhooks/twilio/voice`, false],
] as const)('a signature over the address %s', (_name, url, expected) => {
  expect(isSignedByTwilio(signed('one', url), { publicUrl, authTokens: ['one'] })).toBe(expected);
});

test.each([
  ['without it', `https://choices.example.org${path}`],
  ['with it', `https://choices.example.org:8443${path}`],
])('behind a proxy on a port of its own, an address signed %s passes', (_name, url) => {
  const options = { publicUrl: 'https://choices.example.org:8443', authTokens: ['one'] };
  expect(isSignedByTwilio(signed('one', url), options)).toBe(true);
});

test('a JSON body without its hash in the address does not pass, even where the address is signed', () => {
  const signature = getExpectedTwilioSignature('one', `${publicUrl}${path}`, {});
  const request = { pathAndQuery: path, signature, contentType: 'application/json', rawBody: '{"a":1}' };
  expect(isSignedByTwilio(request, { publicUrl, authTokens: ['one'] })).toBe(false);
});

test('a parameter that was added, changed or left out breaks the signature', () => {
  const options = { publicUrl, authTokens: ['one'] };
  const request = signed('one');
  for (const rawBody of [
    `${request.rawBody}&X=1`,
    request.rawBody.replace('STOP', 'START'),
    'From=%2B12025550142&Body=STOP',
  ])
    expect(isSignedByTwilio({ ...request, rawBody }, options)).toBe(false);
});

test('a list of equal names is signed as Twilio signs it', () => {
  const rawBody = 'A=2&A=1&A=2&B=x';
  const signature = getExpectedTwilioSignature('one', `${publicUrl}${path}`, {
    A: ['2', '1', '2'],
    B: 'x',
  });
  const request = { pathAndQuery: path, signature, contentType: 'application/x-www-form-urlencoded', rawBody };
  expect(isSignedByTwilio(request, { publicUrl, authTokens: ['one'] })).toBe(true);
});

test('a JSON body counts by its hash in the address', () => {
  const rawBody = '{"a":1}';
  const pathAndQuery = `${path}?bodySHA256=${getExpectedBodyHash(rawBody)}`;
  const signature = getExpectedTwilioSignature('one', `${publicUrl}${pathAndQuery}`, {});
  const request = { pathAndQuery, signature, contentType: 'application/json', rawBody };
  expect(isSignedByTwilio(request, { publicUrl, authTokens: ['one'] })).toBe(true);
  expect(isSignedByTwilio({ ...request, rawBody: '{"a":2}' }, { publicUrl, authTokens: ['one'] })).toBe(false);
});

test('without a signature, or without a live token, nothing passes', () => {
  expect(isSignedByTwilio({ ...signed('one'), signature: undefined }, { publicUrl, authTokens: ['one'] })).toBe(false);
  expect(isSignedByTwilio(signed('one'), { publicUrl, authTokens: [] })).toBe(false);
});
