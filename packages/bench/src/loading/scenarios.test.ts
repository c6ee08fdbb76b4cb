import { expect, test } from 'vitest';
import type { CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { bodiesOf, loadOf, PEERS, SCENARIOS } from './scenarios.ts';

const questions = Array.from({ length: 20_000 }, (_, index) => ({
  id: `id-${String(index)}` as RecipientId,
  type: 'bill' as CommunicationTypeKey,
  channel: 'EMAIL' as const,
}));

test.each(SCENARIOS)(
  '$name: every peer is asked about the same recipients in the same order, each once a request',
  (scenario) => {
    const asked = PEERS.map((peer) => bodiesOf(peer, scenario, questions).map((body) => body.match(/id-\d+/g) ?? []));
    expect(asked[1]).toEqual(asked[0]);
    expect(asked[2]).toEqual(asked[0]);
    for (const ids of asked[0] ?? []) expect(new Set(ids).size).toBe(scenario.rows);
  },
);

test('only Heed is asked with a key: the others check none', () => {
  const [scenario] = SCENARIOS;
  if (scenario === undefined) throw new Error('There are scenarios.');
  const headersOf = (peer: (typeof PEERS)[number]) =>
    loadOf(peer, { origin: 'http://127.0.0.1:1', apiKey: 'key' }, scenario, questions, 1).headers;
  expect(headersOf('heed')).toHaveProperty('authorization', 'Bearer key');
  expect(headersOf('raw')).not.toHaveProperty('authorization');
  expect(headersOf('postgraphile')).not.toHaveProperty('authorization');
});
