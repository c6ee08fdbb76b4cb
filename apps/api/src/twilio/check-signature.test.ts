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
