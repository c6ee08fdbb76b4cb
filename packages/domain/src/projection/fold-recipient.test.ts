import { describe, expect, test } from 'vitest';
import type { DeliveryReport } from '../contact/delivery-report.ts';
import { MOST_SENDS_COUNTED } from '../decision/frequency.ts';
import type { RecipientId } from '../recipient/recipient.ts';
import type { InboundRequest, RequestId } from '../request/request.ts';
import type { EvidenceId } from '../statement/statement.ts';
import { aCatalogue, typeKey } from '../testing/a-catalogue.ts';
import { ANN, aProfile, MAILBOX } from '../testing/a-recipient.ts';
import { anEntry, recipientAfter, recorded } from '../testing/an-entry.ts';
import { aStatement, daysAgo, EVERYTHING, minutesAgo, NOW } from '../testing/a-statement.ts';
import type { Instant } from '../time/instant.ts';
import { ACTS_TO_UNDO, canWithdraw } from './add-statement.ts';
import { foldRecipient } from './fold-recipient.ts';

const registered = anEntry({ kind: 'recipient-registered', profile: aProfile() });
const OTHER = 'recipient-other' as RecipientId;

test('nobody has a state before being registered', () => {
  expect(recipientAfter([recorded(aStatement('stop'))])).toBeUndefined();
  expect(recipientAfter([registered])).toEqual({ profile: aProfile(), statements: [], pending: [], sends: [] });
});

test('a later registration replaces the profile and forgets nothing that was said', () => {
  const stop = aStatement('stop');
  const moved = anEntry({ kind: 'recipient-registered', profile: aProfile({ contactPoints: [] }) });
  expect(recipientAfter([registered, recorded(stop), moved])).toMatchObject({
    profile: { contactPoints: [] },
    statements: [stop],
  });
});

test('what is about somebody else, or about nobody, changes nothing', () => {
  const state = recipientAfter([registered]);
  const others = [
    anEntry({ kind: 'recipient-registered', profile: aProfile({ id: OTHER }) }),
    recorded(aStatement('stop', { subject: { kind: 'recipient', recipient: OTHER } })),
    recorded(aStatement('stop', { subject: { kind: 'address', address: MAILBOX } })),
    anEntry({ kind: 'catalogue-applied', catalogue: aCatalogue() }),
    anEntry({ kind: 'links-revoked', what: { kind: 'link', recipient: OTHER, fingerprint: 'f' } }),
    anEntry({ kind: 'links-revoked', what: { kind: 'recipient', recipient: OTHER, before: NOW } }),
    anEntry({ kind: 'request-resolved', request: 'q' as RequestId, recipient: OTHER }),
  ];
  for (const entry of others) expect(foldRecipient(ANN, state, entry)).toBe(state);
});

test('statements are kept by when they were said', () => {
  const [late, early] = [aStatement('stop', { saidAt: daysAgo(1) }), aStatement('allow', { saidAt: daysAgo(2) })];
  expect(recipientAfter([registered, recorded(late), recorded(early)])?.statements).toEqual([early, late]);
});

test('links issued before a revocation are superseded', () => {
  const revoked = anEntry({ kind: 'links-revoked', what: { kind: 'recipient', recipient: ANN, before: NOW } });
  expect(recipientAfter([registered, revoked])?.linksRevokedBefore).toBe(NOW);
});

describe('a request', () => {
  const request: InboundRequest = {
    id: 'q' as RequestId,
    wayIn: 'REPLY_MAIL',
    channel: 'EMAIL',
    recipient: ANN,
    intent: 'UNSURE',
    certainty: 'unsure',
    why: 'test',
    holds: EVERYTHING,
    saidAt: NOW,
    receivedAt: NOW,
    evidence: 'e' as EvidenceId,
  };
  const received = anEntry({ kind: 'request-received', request });

  test('waits until it is resolved', () => {
    expect(recipientAfter([registered, received])?.pending).toEqual([{ id: 'q', holds: EVERYTHING, since: NOW }]);
    const resolved = anEntry({ kind: 'request-resolved', request: request.id, recipient: ANN });
    expect(recipientAfter([registered, received, resolved])?.pending).toEqual([]);
  });

  test('that was understood holds nothing', () => {
    const { holds, ...understood } = request;
    expect(holds).toBeDefined();
    expect(recipientAfter([registered, anEntry({ kind: 'request-received', request: understood })])?.pending).toEqual(
      [],
    );
  });
});

describe('reported sends', () => {
  const sent = (given: Partial<DeliveryReport>) =>
    anEntry({
      kind: 'delivery-reported',
      report: {
        kind: 'SENT',
        address: MAILBOX,
        channel: 'SMS',
        type: typeKey('limited'),
        recipient: ANN,
        happenedAt: NOW,
        ...given,
      },
    });

  test('are counted when they name a type and were sent to this recipient', () => {
    const { type, ...untyped } = {
      type: typeKey('limited'),
      address: MAILBOX,
      channel: 'SMS' as const,
      recipient: ANN,
      happenedAt: NOW,
    };
    expect(type).toBe('limited');
    const entries = [
      sent({}),
      sent({ kind: 'DELIVERED' }),
      sent({ recipient: OTHER }),
      anEntry({ kind: 'delivery-reported', report: { kind: 'SENT', ...untyped } }),
    ];
    expect(recipientAfter([registered, ...entries])?.sends).toEqual([{ type: 'limited', channel: 'SMS', at: NOW }]);
  });

  test('leave after eight days, whichever comes first', () => {
    const old = sent({ happenedAt: daysAgo(8) });
    const within = sent({ happenedAt: minutesAgo(8 * 24 * 60 - 1) });
    const kept = [minutesAgo(8 * 24 * 60 - 1), NOW];
    expect(recipientAfter([registered, old, within, sent({})])?.sends.map(({ at }) => at)).toEqual(kept);
    expect(recipientAfter([registered, sent({}), old, within])?.sends.map(({ at }) => at)).toEqual(kept);
  });

  test('of another type are counted by themselves', () => {
    const many = Array.from({ length: MOST_SENDS_COUNTED }, (_, index) => sent({ happenedAt: minutesAgo(index) }));
    expect(recipientAfter([registered, sent({ type: typeKey('bill') }), ...many])?.sends).toHaveLength(
      MOST_SENDS_COUNTED + 1,
    );
  });

  test('of one type and channel are kept as far as any limit counts', () => {
    const many = Array.from({ length: MOST_SENDS_COUNTED + 5 }, (_, index) => sent({ happenedAt: minutesAgo(index) }));
    const state = recipientAfter([registered, sent({ channel: 'VOICE' }), ...many]);
    expect(state?.sends).toHaveLength(MOST_SENDS_COUNTED + 1);
    expect(state?.sends.at(-1)?.at).toBe(NOW);
  });
});

describe('an undo', () => {
  const stop = aStatement('stop', { id: 'stop' });
  const undo = (given: object = {}) =>
    aStatement({ kind: 'withdraw', statement: stop.id }, { id: 'undo', saidAt: NOW, receivedAt: NOW, ...given });
  const ids = (entries: Parameters<typeof recipientAfter>[0]) =>
    recipientAfter([registered, ...entries])?.statements.map(({ id }) => id);
  const others = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      recorded(aStatement('confirm', { id: `other-${String(index)}`, saidAt: minutesAgo(index) })),
    );

  test('takes the statement out and stays as a mark', () => {
    expect(ids([recorded(stop), recorded(undo())])).toEqual(['undo']);
  });

  test('by a system of what a person said changes nothing', () => {
    expect(ids([recorded(stop), recorded(undo({ speaker: { kind: 'system', client: 'c' } }))])).toEqual(['stop']);
  });

  test('takes back nothing else of its act', () => {
    const other = aStatement('allow', { id: 'other', act: stop.act, saidAt: daysAgo(2) });
    expect(ids([recorded(other), recorded(stop), recorded(undo())])).toEqual(['other', 'undo']);
  });

  test('that comes late stands where it was said', () => {
    const before = undo({ saidAt: daysAgo(3) });
    const other = aStatement('confirm', { id: 'other', saidAt: daysAgo(2) });
    expect(ids([recorded(other), recorded(stop), recorded(before)])).toEqual(['undo', 'other']);
  });

  test('counts an act once, however often something is said in it', () => {
    const again = Array.from({ length: ACTS_TO_UNDO + 1 }, (_, index) =>
      recorded(aStatement('confirm', { id: `again-${String(index)}`, act: 'one', saidAt: minutesAgo(index) })),
    );
    const state = recipientAfter([registered, recorded(stop), ...again]);
    expect(state?.recentActs).toEqual([stop.act, 'one']);
    expect(state && canWithdraw(state, stop.id)).toBe(true);
  });

  test('of what was never said changes nothing', () => {
    expect(ids([recorded(undo())])).toEqual([]);
  });

  test.each([
    [ACTS_TO_UNDO - 1, true],
    [ACTS_TO_UNDO, false],
  ])('after %d other acts reaches it: %s', (count, isReached) => {
    const state = recipientAfter([registered, recorded(stop), ...others(count)]);
    if (state === undefined) throw new Error('Registered.');
    expect(canWithdraw(state, stop.id)).toBe(isReached);
    const after = foldRecipient(ANN, state, recorded(undo()));
    expect(after?.statements.some(({ id }) => id === 'stop')).toBe(!isReached);
  });

  test.each([
    [1, true],
    [0, false],
  ])('of a pause with %d ms left reaches it after however many acts: %s', (left, isReached) => {
    const until = (NOW + left) as Instant;
    const pause = aStatement({ kind: 'pause', from: daysAgo(1), until }, { id: 'pause' });
    const state = recipientAfter([registered, recorded(pause), ...others(2 * ACTS_TO_UNDO)]);
    if (state === undefined) throw new Error('Registered.');
    expect(canWithdraw(state, pause.id)).toBe(isReached);
    const back = aStatement({ kind: 'withdraw', statement: pause.id }, { id: 'back', saidAt: NOW, receivedAt: NOW });
    expect(foldRecipient(ANN, state, recorded(back))?.statements.some(({ id }) => id === 'pause')).toBe(false);
  });

  test('is remembered for the newest 64', () => {
    const pairs = Array.from({ length: 70 }, (_, index) => {
      const said = aStatement('confirm', { id: `said-${String(index)}`, saidAt: minutesAgo(200 - index) });
      const back = {
        id: `back-${String(index)}`,
        saidAt: minutesAgo(200 - index),
        receivedAt: minutesAgo(200 - index),
      };
      return [recorded(said), recorded(aStatement({ kind: 'withdraw', statement: said.id }, back))];
    });
    const left = ids(pairs.flat());
    expect(left).toHaveLength(64);
    expect([left?.[0], left?.at(-1)]).toEqual(['back-6', 'back-69']);
  });

  test('cannot itself be taken back', () => {
    const again = aStatement({ kind: 'withdraw', statement: undo().id }, { id: 'redo', saidAt: NOW });
    expect(ids([recorded(stop), recorded(undo()), recorded(again)])).toEqual(['undo']);
  });
});

test('a representative’s allow without authority is no word at all', () => {
  const allow = aStatement('allow', { speaker: { kind: 'representative', representative: 'nobody' } });
  expect(recipientAfter([registered, recorded(allow)])?.statements).toEqual([]);
});

describe('a revocation of links', () => {
  const named = (fingerprint: string) =>
    anEntry({ kind: 'links-revoked', what: { kind: 'link', recipient: ANN, fingerprint } });
  const all = (by?: string) =>
    anEntry({
      kind: 'links-revoked',
      what: { kind: 'recipient', recipient: ANN, before: NOW, ...(by === undefined ? {} : { by }) },
    });

  test('of single links is kept, each once, until all are revoked', () => {
    expect(recipientAfter([registered, named('a'), named('b'), named('a')])?.revokedLinks).toEqual(['a', 'b']);
    expect(recipientAfter([registered, named('a'), all()])).toEqual({
      ...recipientAfter([registered]),
      linksRevokedBefore: NOW,
    });
  });

  test('of all names the page it was asked for on, until the next', () => {
    expect(recipientAfter([registered, all('a')])?.linksRevokedBy).toBe('a');
    expect(recipientAfter([registered, all('a'), all()])).toMatchObject({ linksRevokedBy: undefined });
    expect(recipientAfter([registered, all('a'), named('b')])).toMatchObject({
      linksRevokedBy: 'a',
      revokedLinks: ['b'],
    });
  });
});
