import { expect, test } from 'vitest';
import type { RequestTopic } from '@heed/domain/classification/classification';
import { covers } from '@heed/domain/statement/coverage';
import { sampleCatalogue } from '../testing/sample-catalogue.ts';
import { scopesOfRequest } from './request-scope.ts';

const SMS = ['SMS', 'VOICE'] as const;

test('nothing named covers everything on the channels of the way in', () => {
  expect(scopesOfRequest({ kind: 'unstated' }, sampleCatalogue(), SMS)).toEqual([
    { types: { kind: 'all' }, channels: ['SMS', 'VOICE'] },
  ]);
});

test('"do not contact me" covers every channel', () => {
  expect(scopesOfRequest({ kind: 'all-contact' }, sampleCatalogue(), SMS)).toEqual([
    { types: { kind: 'all' }, channels: 'all' },
  ]);
});

test('a channel that is named takes the place of the way in', () => {
  expect(scopesOfRequest({ kind: 'channels', channels: ['EMAIL'] }, sampleCatalogue(), SMS)).toEqual([
    { types: { kind: 'all' }, channels: ['EMAIL'] },
  ]);
});

test.each([
  ['bills', ['bill', 'payment_reminder']],
  ['reminders', ['appt_reminder', 'refill', 'payment_reminder']],
  ['refills', ['refill']],
  ['insurance', ['coverage']],
  ['surveys', ['experience_survey']],
  ['news', ['clinic_news']],
  ['fundraising', ['fundraising']],
  ['marketing', ['marketing']],
] as const)('"stop the %s" covers those alone', (topic, types) => {
  const topics: RequestTopic[] = [topic];
  expect(scopesOfRequest({ kind: 'topics', topics, channels: [] }, sampleCatalogue(), SMS)).toEqual([
    { types: { kind: 'types', types }, channels: ['SMS', 'VOICE'] },
  ]);
});

test('a topic that the catalogue does not have covers everything: too little would be a broken promise', () => {
  expect(scopesOfRequest({ kind: 'topics', topics: ['research'], channels: [] }, sampleCatalogue(), SMS)).toEqual([
    { types: { kind: 'all' }, channels: ['SMS', 'VOICE'] },
  ]);
});

test('"only reminders please" covers everything but reminders, categories that are empty now included', () => {
  const catalogue = sampleCatalogue();
  const scopes = scopesOfRequest({ kind: 'all-but-topics', topics: ['reminders'], channels: [] }, catalogue, SMS);
  const isCovered = (key: string) =>
    scopes.some((scope) => catalogue.types.some((type) => type.key === key && covers(scope, type, 'SMS')));
  for (const type of catalogue.types) {
    expect([type.key, isCovered(type.key)]).toEqual([
      type.key,
      !['appt_reminder', 'refill', 'payment_reminder'].includes(type.key),
    ]);
  }
  const later = { key: 'study', category: 'research' } as unknown as Parameters<typeof covers>[1];
  expect(scopes.some((scope) => covers(scope, later, 'SMS'))).toBe(true);
});
