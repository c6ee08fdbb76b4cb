import { describe, expect, test } from 'vitest';
import { aStatement, daysAgo, moment, NOW, ofTypes } from '../../testing/a-statement.ts';
import { ask } from '../../testing/ask.ts';
import type { Instant } from '../../time/instant.ts';
import type { Statement } from '../../statement/statement.ts';

const NIGHT = moment('2026-11-25T08:00:00Z');
const MORNING = moment('2026-11-25T15:00:00Z');

describe('the hour', () => {
  test.each([
    ['reminder', 'SMS', 'QUIET_HOURS', MORNING],
    ['reminder', 'VOICE', 'QUIET_HOURS', MORNING],
    ['reminder', 'EMAIL', 'ALLOWED_BY_DEFAULT', undefined],
    ['recall', 'SMS', 'ALLOWED_BY_DEFAULT', undefined],
    ['security', 'SMS', 'QUIET_HOURS', MORNING],
  ] as const)('at two in the morning %s by %s: %s', (type, channel, reason, notBefore) => {
    const decision = ask({ type, channel, at: NIGHT });
    expect(decision.reason).toBe(reason);
    expect(decision.notBefore).toBe(notBefore);
  });

  test('a deferral names the contact point, and the channel that is open now', () => {
    expect(ask({ channel: 'SMS', at: NIGHT })).toMatchObject({
      outcome: 'DEFER',
      contactPoint: 'contact-phone',
      useInstead: ['EMAIL', 'PORTAL', 'POSTAL'],
      validUntil: MORNING,
    });
  });

  test('an answer within the hours holds until they end', () => {
    const evening = moment('2026-11-25T01:59:59Z');
    expect(ask({ channel: 'SMS', at: evening })).toMatchObject({
      outcome: 'ALLOW',
      validUntil: moment('2026-11-25T02:00:00Z'),
    });
  });

  test('where no zone is known, or none by that name, noon to eight in the East count', () => {
    const at = (text: string) => ({ channel: 'SMS' as const, at: moment(text) });
    const nowhere = { timeZone: 'Mars/Olympus' as never };
    expect(ask({ ...at('2026-11-24T16:59:59.999Z'), profile: nowhere }).reason).toBe('QUIET_HOURS');
    expect(ask({ ...at('2026-11-24T17:00:00Z'), profile: nowhere }).outcome).toBe('ALLOW');
  });
});

describe('the hours the recipient asked for', () => {
  const EVENING = moment('2026-11-24T23:00:00Z');
  const wish = (opens: number, closes: number, given: object = {}): Statement =>
    aStatement({ kind: 'contact-hours', opens: opens * 60, closes: closes * 60 }, { id: 'wish', ...given });
  const at = (days: number) => ({ saidAt: daysAgo(days), receivedAt: daysAgo(days) });
  const system = { speaker: { kind: 'system', client: 'ehr' } } as const;

  test.each([
    ['reminder', 'SMS', 'QUIET_HOURS'],
    ['reminder', 'VOICE', 'QUIET_HOURS'],
    ['reminder', 'EMAIL', 'ALLOWED_BY_DEFAULT'],
    ['security', 'SMS', 'QUIET_HOURS'],
    ['recall', 'SMS', 'ALLOWED_BY_DEFAULT'],
  ] as const)('at noon, with evenings asked for, %s by %s: %s', (type, channel, reason) => {
    expect(ask({ type, channel, said: [wish(17, 20)] }).reason).toBe(reason);
  });

  test('hold what is permitted, name the statement and when they begin; in the evening it goes', () => {
    expect(ask({ channel: 'SMS', said: [wish(17, 20)] })).toMatchObject({
      outcome: 'DEFER',
      statement: 'wish',
      notBefore: EVENING,
      validUntil: EVENING,
      useInstead: ['EMAIL', 'PORTAL', 'POSTAL'],
    });
    expect(ask({ channel: 'SMS', at: EVENING, said: [wish(17, 20)] })).toMatchObject({
      outcome: 'ALLOW',
      validUntil: moment('2026-11-25T02:00:00Z'),
    });
  });

  test('at night it is the rule that is named, and the wish that says when', () => {
    const decision = ask({ channel: 'SMS', at: NIGHT, said: [wish(17, 20)] });
    expect(decision).toMatchObject({ reason: 'QUIET_HOURS', notBefore: moment('2026-11-25T23:00:00Z') });
    expect(decision.statement).toBeUndefined();
  });

  test.each<[string, readonly Statement[], string]>([
    ['that were changed', [wish(17, 20, at(3)), wish(9, 13, { ...at(2), id: 'later' })], 'ALLOWED_BY_DEFAULT'],
    ['that were changed the other way', [wish(9, 13, at(3)), wish(17, 20, { ...at(2), id: 'later' })], 'QUIET_HOURS'],
    [
      'that the whole day took back',
      [wish(17, 20, at(3)), wish(0, 24, { ...at(2), id: 'later' })],
      'ALLOWED_BY_DEFAULT',
    ],
    [
      'that a system would widen',
      [wish(17, 20, at(3)), wish(0, 24, { ...at(2), ...system, id: 'later' })],
      'QUIET_HOURS',
    ],
    ['that an allow does not end', [wish(17, 20, at(3)), aStatement('allow', at(2))], 'QUIET_HOURS'],
    ['of a system, where nobody else spoke', [wish(17, 20, system)], 'QUIET_HOURS'],
    ['that leave nothing of what is permitted', [wish(6, 9)], 'ALLOWED_BY_DEFAULT'],
    ['by a stop as well', [wish(17, 20), aStatement('stop')], 'STOPPED'],
  ])('%s: %s', (_, said, reason) => {
    expect(ask({ channel: 'SMS', said }).reason).toBe(reason);
  });

  test('a pause that ends outside of them is over when they begin', () => {
    const pause = aStatement({ kind: 'pause', from: NOW, until: moment('2026-11-25T16:00:00Z') });
    expect(ask({ channel: 'SMS', said: [pause, wish(17, 20)] })).toMatchObject({
      reason: 'PAUSED',
      notBefore: moment('2026-11-25T23:00:00Z'),
    });
  });
});

describe('a pause', () => {
  const pause = (from: number, until: number, given: object = {}): Statement =>
    aStatement(
      { kind: 'pause', from: (NOW + from) as Instant, until: (NOW + until) as Instant },
      { id: 'pause', ...given },
    );
  const HOUR = 3_600_000;
  const at = (days: number) => ({ saidAt: daysAgo(days), receivedAt: daysAgo(days) });

  test.each<[string, readonly Statement[], string]>([
    ['from now on', [pause(0, HOUR)], 'PAUSED'],
    ['from a millisecond on', [pause(1, HOUR)], 'ALLOWED_BY_DEFAULT'],
    ['until in a millisecond', [pause(-HOUR, 1)], 'PAUSED'],
    ['until now', [pause(-HOUR, 0)], 'ALLOWED_BY_DEFAULT'],
    ['of another type', [pause(-HOUR, HOUR, { scope: ofTypes(['bill']) })], 'ALLOWED_BY_DEFAULT'],
    ['that an allow ended', [pause(-HOUR, HOUR, at(3)), aStatement('allow', at(2))], 'ALLOWED_BY_PATIENT'],
    [
      'that a system’s claim came after',
      [pause(-HOUR, HOUR, at(3)), aStatement('allow', { ...at(2), speaker: { kind: 'system', client: 'x' } })],
      'PAUSED',
    ],
    ['after an allow', [aStatement('allow', at(3)), pause(-HOUR, HOUR, at(2))], 'PAUSED'],
    ['before a shorter one', [pause(-HOUR, HOUR, at(3)), pause(-HOUR, 0, { ...at(2), id: 'shorter' })], 'PAUSED'],
    [
      'before one that has yet to begin',
      [pause(-HOUR, HOUR, at(3)), pause(HOUR, 2 * HOUR, { ...at(2), id: 'later' })],
      'PAUSED',
    ],
    [
      'that an allow ended, before one said since',
      [pause(-HOUR, HOUR, at(3)), aStatement('allow', at(2)), pause(-HOUR, 1, { ...at(1), id: 'since' })],
      'PAUSED',
    ],
    ['by a stop as well', [pause(-HOUR, HOUR, at(3)), aStatement('stop', at(2))], 'STOPPED'],
  ])('%s: %s', (_, said, reason) => {
    expect(ask({ said }).reason).toBe(reason);
  });

  test('names itself and its end', () => {
    expect(ask({ said: [pause(-1, HOUR)] })).toMatchObject({
      outcome: 'DEFER',
      statement: 'pause',
      notBefore: NOW + HOUR,
    });
  });

  test('goes on where the next one begins, and names the one that ends last', () => {
    const said = [
      pause(-1, HOUR, { ...at(4), id: 'first' }),
      pause(-1, 1, { ...at(3), id: 'shorter' }),
      pause(HOUR, 2 * HOUR, { ...at(2), id: 'next' }),
      pause(3 * HOUR, 4 * HOUR, { ...at(1), id: 'apart' }),
    ];
    expect(ask({ said })).toMatchObject({ statement: 'first', notBefore: NOW + 2 * HOUR });
  });

  test('that ends later than another that holds is the one that is named; of two that end together the one said last', () => {
    const [one, two] = [pause(-1, HOUR, { ...at(4), id: 'one' }), pause(-1, 2 * HOUR, { ...at(3), id: 'two' })];
    expect(ask({ said: [one, two] }).statement).toBe('two');
    expect(ask({ said: [two, pause(-1, 2 * HOUR, { ...at(2), id: 'three' })] }).statement).toBe('three');
  });

  test('that ends at night is over when the hours open', () => {
    expect(ask({ channel: 'SMS', said: [pause(0, NIGHT - NOW)] }).notBefore).toBe(MORNING);
  });

  test('that begins before the hours open shortens how long they are the reason', () => {
    const said = [pause(NIGHT - NOW + HOUR, 30 * HOUR)];
    expect(ask({ channel: 'SMS', at: NIGHT, said })).toMatchObject({ reason: 'QUIET_HOURS', validUntil: NIGHT + HOUR });
  });

  test('that begins soon shortens how long the answer holds', () => {
    expect(ask({ said: [pause(HOUR, 2 * HOUR)] }).validUntil).toBe(NOW + HOUR);
  });

  test.each(['security', 'recall', 'breach'])('does not hold %s', (type) => {
    expect(ask({ type, said: [pause(-1, HOUR)] }).outcome).toBe('ALLOW');
  });
});
