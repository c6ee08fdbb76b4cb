import { PUBLIC_URL, TWILIO_TOKEN, type TestApi } from '@heed/api/testing/test-api';
import { createTwilioStandIn, type TwilioStandIn } from '@heed/twilio-stand-in/create-stand-in';

/** The account of the stand-in that stands before a test's API. */
export const STAND_IN_ACCOUNT = { accountSid: `AC${'0'.repeat(32)}`, authToken: TWILIO_TOKEN };

/** Returns a Twilio with the API's own numbers, whose webhooks go to that API. */
export function openStandIn({ app, deps }: Pick<TestApi, 'app' | 'deps'>): TwilioStandIn {
  return createTwilioStandIn({
    ...STAND_IN_ACCOUNT,
    senders: deps.policy.senders,
    smsWebhook: `${PUBLIC_URL}/webhooks/twilio/sms#rc=5&rp=all`,
    voiceWebhook: `${PUBLIC_URL}/webhooks/twilio/voice#rc=5&rp=all`,
    now: () => new Date(deps.clock.now()),
    async post({ url, headers, body }) {
      const answer = await app.inject({ method: 'POST', url: url.slice(PUBLIC_URL.length), headers, payload: body });
      return { status: answer.statusCode, body: answer.body, contentType: String(answer.headers['content-type']) };
    },
  });
}
