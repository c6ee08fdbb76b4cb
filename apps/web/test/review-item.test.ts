import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ReviewSubject } from '@heed/domain/review/review-item';
import { parseAddress } from '@heed/domain/contact/address';
import { receiveVoicemail } from '@heed/use-cases/intake/receive-voicemail';
import { openReview } from '@heed/use-cases/review/open-review';
import { type Desk, openDesk } from './desk.ts';
import type { Visitor } from './visitor.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.clinic.close());

test('the tab says which item it is, so that two beside each other are told apart', async () => {
  const staff = await desk.signIn();
  const { html } = await staff.open(await itemAbout('patient'));
  const heading = /<h1[^>]*>([^<]*)</.exec(html)?.[1] ?? '';
  expect(heading).not.toBe('');
  expect(html).toContain(`<title>${heading} · `);
});

const END = 'value="resolve"';
const ALLOW = { do: 'resolve', outcome: 'CHANGED', word: 'allow', kinds: ['refill'], channels: ['SMS'], note: 'Rang.' };

/** Opens an item about the patient, or about their number, and returns its page. */
async function itemAbout(what: 'patient' | 'number'): Promise<string> {
  const { deps } = desk.clinic;
  const phone = parseAddress('phone', '+12025550101');
  if (phone === undefined) throw new Error('It is a number.');
  const subject: ReviewSubject =
    what === 'patient'
      ? { kind: 'recipient', recipient: desk.aster }
      : { kind: 'address', address: deps.vault.addressKey(phone) };
  const opened = await deps.ledger.write(
    {
      recipients: subject.kind === 'recipient' ? [subject.recipient] : [],
      addresses: subject.kind === 'address' ? [subject.address] : [],
    },
    (tx) =>
      openReview(
        tx,
        deps.ids,
        { subject, reason: what === 'patient' ? 'MANUAL' : 'REASSIGNED' },
        { kind: 'system', part: 'intake' },
      ),
  );
  return `/staff/review/${opened.kind === 'written' ? opened.value : ''}`;
}

async function claim(staff: Visitor, path: string) {
  await staff.open(path);
  return staff.submit('value="claim"', { do: 'claim' });
}

test('a yes asks how staff made sure who it is, keeps what was typed, and is then kept with the words', async () => {
  const staff = await desk.signIn();
  await claim(staff, await itemAbout('patient'));
  const asked = await staff.submit(END, ALLOW);
  expect(asked.status).toBe(422);
  expect(asked.html).toContain('href="#identity"');
  expect(asked.html).toContain('Rang.');
  expect(staff.ticked(END)).toEqual(expect.arrayContaining(['CHANGED', 'allow', 'SMS', 'refill']));
  expect(await desk.reasonOf('refill', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  const done = await staff.submit(END, { ...ALLOW, identity: 'called-back' });
  expect(done.html).toContain('Resolved.');
  expect(await desk.reasonOf('refill', 'SMS')).toBe('ALLOWED_BY_PATIENT');
  expect((await desk.open(staff)).html).toContain('I called back the number on file');
});

test('of an address nothing is allowed, and the page says what does it', async () => {
  const staff = await desk.signIn();
  const { html } = await claim(staff, await itemAbout('number'));
  expect(html).toContain('That takes START from the phone');
  expect(html).not.toContain('value="allow"');
});

test('that an address is the patient’s after all asks the same', async () => {
  const staff = await desk.signIn();
  await claim(staff, await itemAbout('number'));
  const theirs = { do: 'resolve', outcome: 'CONFIRMED', note: 'Rang back.' };
  const asked = await staff.submit(END, theirs);
  expect([asked.status, asked.html.includes('href="#identity"')]).toEqual([422, true]);
  expect((await staff.submit(END, { ...theirs, identity: 'photo-id' })).html).toContain('Resolved.');
});

test('who opened an item is seen on the patient’s record by whoever checks on that', async () => {
  await (await desk.signIn()).open(await itemAbout('patient'));
  const record = await desk.open(await desk.signIn('auditor'));
  expect(record.html).toContain('demo-reviewer opened a review item about it');
  expect(desk.looks.kept.filter(({ kind }) => kind === 'item-opened')).toHaveLength(1);
});

test.each([
  ['es', 'Diga cómo comprobó quién es'],
  ['ar', 'اذكر كيف تأكدت من هويته'],
])('in %s', async (language, says) => {
  const staff = await desk.signIn('reviewer', language);
  await claim(staff, await itemAbout('patient'));
  expect((await staff.submit(END, ALLOW)).html).toContain(says);
});

test('a message left on the phone line is a link to hear it, at who keeps it', async () => {
  const { deps } = desk.clinic;
  const phone = parseAddress('phone', '+12025550101');
  if (phone === undefined) throw new Error('It is a number.');
  const recording = 'https://api.twilio.example/Recordings/RE0123456789abcdef0123456789abcdef';
  const raw = new URLSearchParams({ CallSid: 'CA1', From: phone.value, RecordingUrl: recording }).toString();
  await receiveVoicemail(deps, { recordingSid: 'RE1', address: deps.vault.addressKey(phone), raw });
  const staff = await desk.signIn();
  const item = deps.entries.flatMap(({ event }) => (event.kind === 'review-opened' ? [event.item] : [])).at(-1);
  const { html } = await staff.open(`/staff/review/${item?.id ?? ''}`);
  expect(html).toContain(`href="${recording}.mp3"`);
  expect(html).toContain('Listen to the message they left');
  expect(html).not.toContain(phone.value);
});
