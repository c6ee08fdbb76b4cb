import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { PATIENT } from './demo-patient.ts';
import { PUBLIC_URL, type TestApi, TWILIO_TOKEN } from './test-api.ts';

/** A second token that is live while tokens rotate. */
export const OLDER_TOKEN = 'older-token';

/** Returns the id of a message, by number. */
export const messageSid = (number: number) => `SM${number.toString(16).padStart(32, '0')}`;

/** Posts a form as Twilio does: signed over the public address, whatever host it comes in by. */
export async function postAsTwilio(
  api: TestApi,
  path: string,
  form: Readonly<Record<string, string>>,
  options: { readonly token?: string; readonly signature?: string } = {},
) {
  const signature =
    options.signature ?? getExpectedTwilioSignature(options.token ?? TWILIO_TOKEN, `${PUBLIC_URL}${path}`, form);
  return api.app.inject({
    method: 'POST',
    url: path,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': signature,
      host: 'something.else.example',
    },
    payload: new URLSearchParams(form).toString(),
  });
}

/** Returns the form of a text from the invented patient. */
export const textForm = (Body: string, more: Readonly<Record<string, string>> = {}, number = 1) => ({
  MessageSid: messageSid(number),
  AccountSid: `AC${'0'.repeat(32)}`,
  From: PATIENT.phone,
  To: '+12025550100',
  Body,
  NumMedia: '0',
  FromCity: 'SPRINGFIELD',
  ...more,
});

/** Returns why a message to the invented patient may go, or not. */
export async function reasonForPatient(api: TestApi, channel: string, type = 'appt_reminder'): Promise<string> {
  const { data } = await api.ask(
    `query ($c: Channel!, $t: ID!) { decide(request: { recipient: { external: { system: "mrn", value: "A-1001" } }, type: $t, channel: $c }) { reason } }`,
    { c: channel, t: type },
  );
  return data.decide.reason;
}
