import { expect, test } from 'vitest';
import { recordingOfEvidence, wordsOfEvidence } from './patient-words.server.ts';

const call = 'CallSid=CA1&From=%2B12025550142&To=%2B12025550100';
const recording = 'https://api.twilio.com/2010-04-01/Accounts/AC1/Recordings/RE1';

test.each([
  ['SMS', 'From=%2B12025550142&Body=stop+it', 'stop it'],
  ['VOICE', `${call}&SpeechResult=stop+calling&Confidence=0.9`, 'stop calling'],
  ['VOICE', `${call}&Digits=1`, '1'],
  ['VOICE', call, ''],
  ['REPLY_MAIL', 'From: ann@example.org\r\nSubject: x\r\n\r\nplease stop', 'please stop'],
] as const)('by %s: the words and no number', (wayIn, evidence, words) => {
  expect(wordsOfEvidence(evidence, wayIn)).toBe(words);
});

test('a message that was left is a place to hear it, and no words', () => {
  const left = `${call}&${new URLSearchParams({ RecordingUrl: recording, Digits: '#' }).toString()}`;
  expect(recordingOfEvidence(left, 'VOICE')).toBe(`${recording}.mp3`);
  expect(recordingOfEvidence(`${call}&SpeechResult=stop`, 'VOICE')).toBeUndefined();
  expect(recordingOfEvidence(`${call}&RecordingUrl=javascript%3Aalert(1)`, 'VOICE')).toBeUndefined();
  expect(recordingOfEvidence(`Body=RecordingUrl`, 'SMS')).toBeUndefined();
});
