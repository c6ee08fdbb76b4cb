import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import twilio from 'twilio';
import { inject } from 'vitest';

const CLINIC = '+12025550100';

function authToken(): string {
  const keys = JSON.parse(readFileSync(join(inject('dataDir'), 'keys.json'), 'utf8')) as {
    demoTwilioAuthToken: string;
  };
  return keys.demoTwilioAuthToken;
}

/** Posts a text as Twilio does, signed by its own package. */
export async function textAsPatient(
  from: string,
  body: string,
  options: { readonly sid?: string; readonly signature?: string } = {},
) {
  const url = `${inject('heed').home}/webhooks/twilio/sms`;
  const sid = options.sid ?? `SM${randomBytes(16).toString('hex')}`;
  const parameters = {
    MessageSid: sid,
    AccountSid: `AC${'0'.repeat(32)}`,
    From: from,
    To: CLINIC,
    Body: body,
    NumMedia: '0',
    NumSegments: '1',
  };
  const signature = options.signature ?? twilio.getExpectedTwilioSignature(authToken(), url, parameters);
  return fetch(url, {
    method: 'POST',
    headers: { 'X-Twilio-Signature': signature },
    body: new URLSearchParams(parameters),
  });
}
