import { expect, test } from 'vitest';
import { isReaction, readSigns, suspectSigns } from './signs.ts';

const OURS = 'Reply STOP to end these messages.';

test.each([
  [`Liked “${OURS}”`, true],
  [`  liked "${OURS}"  `, true],
  [`Laughed at “${OURS}”`, true],
  [`Emphasized “${OURS}”`, true],
  [`Emphasised “${OURS}”`, true],
  [`Removed a heart from “${OURS}”`, true],
  [`Removed an exclamation from “${OURS}”`, true],
  [`Reacted 👍 to “${OURS}”`, true],
  [`👍 to “${OURS}”`, true],
  [`👍 zu „${OURS}“`, true],
  [`A aimé « ${OURS} »`, true],
  [`Le gustó “${OURS}”`, true],
  [`Liked “${OURS.slice(0, 20)}…`, true],
  [`Liked “a message of\nseveral lines”`, true],
  ['Liked “STOP”', false],
  ['😡 “STOP”', false],
  [`I liked “${OURS}”`, false],
  [`Liked “${OURS}” but stop`, false],
  [OURS, false],
  ['', false],
  [`Liked “${'a'.repeat(3000)}”`, false],
  [`Liked “${'a'.repeat(2000)}”`, true],
  [`${' '.repeat(9)}Liked “${OURS}”`, false],
  [`Removed a heart from “${OURS}”${' '.repeat(9)}`, false],
  [`👍  “${OURS}”`, true],
  [`👍  to  “${OURS}”`, true],
  ['Liked “1234567890 123”', false],
  [`Liked  a photo “${OURS}”`, true],
])('%j is a phone’s note about a reaction: %s', (text, isOne) => {
  expect(isReaction(text)).toBe(isOne);
});

const stop = { intent: 'STOP', scope: { kind: 'unstated' }, certainty: 'probable', why: 'sign.stop' };
const refusal = { intent: 'UNSURE', scope: { kind: 'unstated' }, certainty: 'unsure', why: 'sign.refusal' };
test.each<readonly [string, object | undefined]>([
  ['🛑', stop],
  ['🙏🛑🙏', stop],
  ['🚫 🛑', stop],
  ...['⛔', '🚫', '✋', '🙅', '🖕', '🤐', '🔇', '🔕'].map((sign) => [sign, refusal] as const),
  ['👍', undefined],
  ['...', undefined],
  ['', undefined],
  [`${'.'.repeat(398)}🛑`, stop],
  [`${'.'.repeat(400)}🛑`, undefined],
])('%j without a word', (text, reading) => {
  expect(readSigns(text)).toEqual(reading);
});

test.each([
  ['🛑 texting me', true],
  ['no texts 🚫', true],
  [`${'a'.repeat(398)}🛑`, true],
  [`${'a'.repeat(400)}🛑`, false],
  ['thanks 👍', false],
])('%j beside words raises a suspicion: %s', (text, isRaised) => {
  const suspicion = { intent: 'UNSURE', scope: { kind: 'unstated' }, certainty: 'unsure', why: 'suspicion.sign' };
  expect(suspectSigns(text)).toEqual(isRaised ? suspicion : undefined);
});
