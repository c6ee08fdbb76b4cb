import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerPatient } from '../testing/demo-patient.ts';
import { createTestApi, PUBLIC_URL, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let id: string;
beforeAll(async () => {
  api = await createTestApi();
  id = await registerPatient(api);
});
afterAll(() => api.app.close());

const NOTICE = `query ($request: NoticeRequest!) { notice(request: $request) { type channel language footerText footerHtml headers { name value }
  smsSentence voicePrompt twiml preferenceLink unsubscribeLink replyAddress phone } }`;
const notice = (request: Readonly<Record<string, unknown>>) =>
  api.ask(NOTICE, { request: { recipient: { id }, type: 'appt_reminder', channel: 'EMAIL', ...request } });

test('a mail gets a footer, the headers of RFC 8058 and a reply address', async () => {
  const { data, errors } = await notice({});
  expect(errors).toEqual([]);
  const { headers, unsubscribeLink, replyAddress, preferenceLink, footerText, footerHtml, smsSentence, twiml, phone } =
    data.notice;
  expect(headers[0]?.name).toBe('List-Unsubscribe');
  expect(headers[0]?.value).toMatch(new RegExp(`^<${unsubscribeLink}>, <mailto:u\\+[a-z0-9]+@reply\\.example>$`));
  expect(headers[1]).toEqual({ name: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' });
  expect(headers.map(({ name }) => name)).toContain('List-Id');
  expect(footerText).toContain(preferenceLink);
  expect(footerText).toContain(replyAddress);
  expect(footerText).toContain('Example Clinic, 1 Example Street');
  expect(footerHtml).toContain(`<a href="${preferenceLink}">`);
  expect([smsSentence, twiml, phone]).toEqual([null, null, '+12025550100']);
});

test('only a mail that asks for a gift says that all such requests can be stopped', async () => {
  const gift = await notice({ type: 'fundraising' });
  expect(gift.data.notice.footerText).toContain('You can stop all requests for gifts at any time.');
  expect(gift.data.notice.footerHtml).toContain('You can stop all requests for gifts at any time.');
  expect((await notice({})).data.notice.footerText).not.toContain('gifts');
});

test('a text gets one sentence', async () => {
  const { data } = await notice({ channel: 'SMS' });
  expect(data.notice.smsSentence).toBe(`Reply STOP to stop texts. Your choices: ${data.notice.preferenceLink}`);
  expect(data.notice).toMatchObject({ footerText: null, headers: [], replyAddress: null, voicePrompt: null });
});

test('a call gets a prompt, and the same as TwiML that works at our own webhook', async () => {
  const { data } = await notice({ channel: 'VOICE', language: 'es' });
  expect(data.notice.voicePrompt).toMatch(/oprima 1 ahora o llame al 202-555-0100/);
  expect(data.notice.twiml).toContain(
    `action="${PUBLIC_URL}/webhooks/twilio/voice?step=choice&amp;language=es#rc=5&amp;rp=all"`,
  );
  expect(data.notice.twiml).toContain('<Say language="es-US" voice="Polly.Penelope">');
});

test('a language that Twilio has no voice for is read by the nearest voice, then said again in English', async () => {
  const { data } = await notice({ channel: 'VOICE', language: 'ht' });
  expect(data.notice.voicePrompt).toMatch(/peze 1 kounye a/);
  expect(data.notice.twiml).toMatch(
    /<Say language="fr-FR" voice="[^"]*">.*peze 1 .*<Say language="en-US" voice="[^"]*">.*press 1 now/,
  );
  const french = await notice({ channel: 'VOICE', language: 'fr' });
  expect(french.data.notice.twiml.match(/<Say/g)).toHaveLength(1);
});

test('a type that cannot be stopped has no header and no link that would do nothing', async () => {
  const { data } = await notice({ type: 'breach_notice' });
  expect(data.notice).toMatchObject({ headers: [], unsubscribeLink: null });
  expect(data.notice.footerText).toContain('We must always send this message.');
});

test('an address nobody is known behind gets the same kind of notice', async () => {
  const { data, errors } = await notice({ recipient: undefined, address: 'stranger@example.net' });
  expect(errors).toEqual([]);
  expect(data.notice.headers).toHaveLength(3);
  expect(JSON.stringify(data)).not.toContain('stranger');
});

test.each([
  [{ type: 'nope' }, 'UNKNOWN_TYPE'],
  [{ recipient: { id: 'x' } }, 'UNKNOWN_RECIPIENT'],
  [{ recipient: {} }, 'BAD_RECIPIENT_REF'],
  [{ recipient: undefined }, 'RECIPIENT_OR_ADDRESS'],
  [{ address: 'a@example.org' }, 'RECIPIENT_OR_ADDRESS'],
  [{ recipient: undefined, address: 'a@' }, 'BAD_EMAIL'],
  [{ recipient: undefined, address: '12', channel: 'VOICE' }, 'BAD_PHONE'],
  [{ channel: 'POSTAL' }, 'UNKNOWN_ENUM_VALUE'],
])('%j answers %s', async (request, code) => {
  expect((await notice(request)).codes).toEqual([code]);
});

test('createLink makes a link for a recipient', async () => {
  const make = (ref: string, purpose = 'MANAGE') =>
    api.ask(`mutation { createLink(ref: ${ref}, purpose: ${purpose}) { purpose url expiresAt fingerprint } }`);
  const { data } = await make(`{ id: "${id}" }`);
  expect(data.createLink).toMatchObject({ purpose: 'MANAGE' });
  expect(data.createLink.url).toMatch(/\/p\//);
  expect(Date.parse(data.createLink.expiresAt)).toBeGreaterThan(api.deps.clock.now());
  expect((await make(`{ id: "${id}" }`, 'STOP')).data.createLink.expiresAt).toBeNull();
  expect(
    (await api.ask(`mutation { createLink(ref: { id: "${id}" }, purpose: PAPER) { qrSvg } }`)).data.createLink,
  ).toMatchObject({
    qrSvg: expect.stringMatching(
      /^<svg xmlns=[^>]+><path fill="#fff"[^>]+><path fill="#000" d="M[^"]+"\/><\/svg>$/,
    ) as string,
  });
  expect((await make('{ id: "x" }')).codes).toEqual(['UNKNOWN_RECIPIENT']);
  expect((await make('{ }')).codes).toEqual(['BAD_RECIPIENT_REF']);
});
