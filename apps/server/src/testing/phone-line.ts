import { createTestApi, type TestApi } from '@heed/api/testing/test-api';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { type WrittenLocale } from '@heed/i18n/locales';
import { phoneLineIn } from '@heed/i18n/phone-line/in-language';
import type { StandInCall } from '@heed/twilio-stand-in/calls/place-call';
import type { TwilioStandIn } from '@heed/twilio-stand-in/create-stand-in';
import { reasonFor } from '@heed/use-cases/testing/ask-decision';
import { registerPatient } from '@heed/use-cases/testing/register-patient';
import { openStandIn } from './open-stand-in.ts';

/** The phone line of an example clinic, reached as callers reach it: through the stand-in's signed webhooks. `open` makes it anew for each test. */
export const PHONE = '+12025550142';
export const CLINIC = '+12025550100';
export const en = phoneLineIn('en');
export const facts = { organisation: 'Example Clinic', form: 'choices.example.org/opt-out', phone: '202-555-0100' };
export const STOPPED = en.stoppedAll(facts);
export const OTHER_WAYS = en.otherWaysHere(facts);

export let api: TestApi;
export let standIn: TwilioStandIn;
let ann: RecipientId;
export async function open(phoneLanguages: readonly [WrittenLocale, ...WrittenLocale[]] = ['en', 'es']): Promise<void> {
  api = await createTestApi({ config: { phoneLanguages } });
  standIn = openStandIn(api);
  ann = await registerPatient(api.deps, { mrn: '1', emails: ['ann@example.org'], phones: [PHONE] });
}

export const ring = (from = PHONE) => standIn.call({ from, to: CLINIC });
/** A call that has come to the choice, in English. */
export async function atMenu(from = PHONE): Promise<StandInCall> {
  const call = await ring(from);
  await call.press('1');
  return call;
}
export const last = (call: StandInCall) => call.heard().at(-1)?.text ?? '';
export const decide = (channel: 'SMS' | 'VOICE' | 'EMAIL', type = 'appt_reminder') =>
  reasonFor(api.deps, ann, type, channel);
export const entries = () => api.deps.entries.length;
export const requests = () =>
  api.deps.entries.flatMap(({ event }) => (event.kind === 'request-received' ? [event.request] : []));
