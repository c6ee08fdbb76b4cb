import { describe, expect, test } from 'vitest';
import type { Channel, DecidedChannel } from '../channel/channel.ts';
import type { RequestId } from '../request/request.ts';
import type { ChannelHold } from '../silence/channel-signals.ts';
import type { Word } from '../statement/statement.ts';
import { aType, OFF, ON, typeKey, WITH_CONSENT } from '../testing/a-catalogue.ts';
import { contactPointId, MAILBOX, PHONE } from '../testing/a-recipient.ts';
import { aStatement, daysAgo, EVERYTHING, minutesAgo, NOW, theAddress } from '../testing/a-statement.ts';
import { ask, type Known } from '../testing/ask.ts';

const OFFLINE: readonly Channel[] = ['PORTAL', 'POSTAL'];
const stop = (...channels: readonly DecidedChannel[]) =>
  aStatement('stop', { scope: { types: { kind: 'all' }, channels: channels.length === 0 ? 'all' : channels } });
const restrict = (kind: 'use-only' | 'never-use', name: string): Word => ({
  kind: 'restrict',
  rule: { kind, contactPoints: [contactPointId(name)] },
  detail: 'full',
});
const NIGHT = minutesAgo(12 * 60);
const silent = (...channels: readonly DecidedChannel[]): ChannelHold => ({
  channels,
  isHeld: true,
  until: minutesAgo(-5),
});
const pause = aStatement({ kind: 'pause', from: daysAgo(1), until: minutesAgo(-5) });

describe('of what is sent on one channel alone, the portal and the post remain as long as the person may still want it', () => {
  const byMail = (given: Parameters<typeof aType>[1] = {}) => [
    aType('reminder', { channels: { EMAIL: ON }, ...given }),
  ];
  const byText = (given: Parameters<typeof aType>[1] = {}) => [aType('reminder', { channels: { SMS: ON }, ...given })];
  const signed = { basis: { kind: 'authorization', of: 'marketing' } } as const;
  const authorized = (given: object) =>
    aStatement(
      { kind: 'authorize', document: 'd', from: daysAgo(9), thirdPartyPays: false, ...given },
      { saidAt: daysAgo(9) },
    );
  const blocked = { carrierBlocks: [{ since: NOW, sender: 'a' }] };
  test.each<[string, Known, boolean]>([
    ['NO_CONTACT_POINT', { types: byMail(), profile: { contactPoints: [] } }, true],
    ['RESTRICTED', { types: byMail(), said: [aStatement(restrict('never-use', 'mailbox'))] }, true],
    [
      'UNDELIVERABLE',
      { types: byMail(), mailbox: { deliverability: { kind: 'undeliverable', why: 'invalid', since: NOW } } },
      true,
    ],
    [
      'ADDRESS_STOPPED',
      { types: byMail(), saidAtMailbox: [aStatement('stop', { subject: theAddress(MAILBOX) })] },
      false,
    ],
    ['CARRIER_BLOCKED', { types: byText(), channel: 'SMS', phone: blocked }, true],
    [
      'REQUEST_PENDING',
      { types: byMail(), state: { pending: [{ id: 'q' as RequestId, holds: EVERYTHING, since: NOW }] } },
      false,
    ],
    ['STOPPED', { types: byMail(), said: [stop()] }, false],
    ['NO_AUTHORIZATION', { types: byMail(signed) }, false],
    ['AUTHORIZATION_EXPIRED', { types: byMail(signed), said: [authorized({ until: NOW })] }, false],
    [
      'AUTHORIZATION_REVOKED',
      { types: byMail(signed), said: [authorized({}), aStatement({ kind: 'revoke-authorization' })] },
      false,
    ],
    ['NO_CONSENT', { types: byText({ channels: { SMS: WITH_CONSENT } }), channel: 'SMS' }, true],
    ['OFF_BY_DEFAULT', { types: byMail({ channels: { EMAIL: OFF } }) }, false],
    ['CHANNEL_SILENT', { types: byText(), channel: 'SMS', hold: silent('SMS') }, true],
    ['QUIET_HOURS', { types: byText(), channel: 'SMS', at: NIGHT }, true],
    ['PAUSED', { types: byMail(), said: [pause] }, true],
    [
      'FREQUENCY_LIMIT',
      {
        types: byText({ frequencyLimit: { perDay: 1, perWeek: 1 } }),
        channel: 'SMS',
        state: { sends: [{ type: typeKey('reminder'), channel: 'SMS', at: NOW }] },
      },
      true,
    ],
  ])('%s', (reason, known, isWanted) => {
    expect(ask(known)).toMatchObject({ reason, useInstead: isWanted ? OFFLINE : [] });
  });
});

describe('of what is sent on several', () => {
  test.each<[string, Known, readonly Channel[]]>([
    ['none but the one asked about, when it may go there', {}, []],
    ['none, when the person asked for it there', { said: [aStatement('allow')] }, []],
    ['those that are open now', { said: [stop('EMAIL')] }, ['SMS', 'VOICE', ...OFFLINE]],
    ['not those that were stopped too', { said: [stop('EMAIL', 'SMS')] }, ['VOICE', ...OFFLINE]],
    ['nothing, when all were stopped', { said: [stop()] }, []],
    [
      'those that open later, after those that are open',
      { said: [stop('EMAIL')], hold: silent('SMS') },
      ['VOICE', 'SMS', ...OFFLINE],
    ],
    ['those that open later, when none is open', { said: [stop('EMAIL')], at: NIGHT }, ['SMS', 'VOICE', ...OFFLINE]],
    ['not those that open later, when this one does too', { channel: 'SMS', at: NIGHT }, ['EMAIL', ...OFFLINE]],
    ['not those that are not offered', { type: 'survey', said: [stop('EMAIL')] }, OFFLINE],
  ])('%s', (_, known, channels) => {
    expect(ask(known).useInstead).toEqual([...channels]);
  });
});

describe('of what must arrive the post remains, whatever else does', () => {
  const must = (given: Parameters<typeof aType>[1] = {}) => [
    aType('reminder', { stoppable: 'channel-only', channels: { EMAIL: ON }, ...given }),
  ];
  const only = aStatement(restrict('use-only', 'phone'));
  test.each<[string, Known, readonly Channel[]]>([
    ['after all that the type names', { types: must(), said: [stop()] }, OFFLINE],
    ['in any order of the file', { types: must({ remains: ['POSTAL', 'PORTAL'] }), said: [stop()] }, OFFLINE],
    ['also where the type names the portal alone', { types: must({ remains: ['PORTAL'] }), said: [stop()] }, OFFLINE],
    ['also where it names nothing', { types: must({ remains: [] }), said: [stop()] }, ['POSTAL']],
    ['but not beside what “use only these” leaves', { types: must(), said: [only] }, ['PORTAL']],
    ['and alone where that leaves nothing', { types: must({ remains: [] }), said: [only] }, ['POSTAL']],
    [
      'never beside another channel under “use only these”',
      { types: must({ channels: { EMAIL: ON, VOICE: ON }, remains: [] }), said: [only] },
      ['VOICE'],
    ],
  ])('%s', (_, known, channels) => {
    expect(ask(known).useInstead).toEqual([...channels]);
  });

  test('beside what the law requires, where nobody agreed to get it here', () => {
    expect(ask({ type: 'breach' }).useInstead).toEqual(['POSTAL']);
    expect(ask({ type: 'breach', channel: 'VOICE' }).useInstead).toEqual([]);
    const turnedOn = aStatement('allow', {
      scope: { types: { kind: 'types', types: [typeKey('breach')] }, channels: 'all' },
    });
    expect(ask({ type: 'breach', said: [turnedOn] }).useInstead).toEqual([]);
    expect(
      ask({ type: 'breach', saidAtPhone: [aStatement('stop', { subject: theAddress(PHONE) })] }).useInstead,
    ).toEqual(['POSTAL']);
  });
});
