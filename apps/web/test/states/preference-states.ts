import { parsePhoneE164 } from '@heed/domain/contact/address';
import { stopAddress } from '@heed/use-cases/opt-out/stop-address';
import { Visitor } from '../visitor.ts';
import { linkPath } from '../world.ts';
import { arriveAt, type Guest, type PageState, type Patient, toDo } from './page-state.ts';

/** Leaves out some boxes and ticks others. */
async function save({ visitor }: Guest, without: readonly string[], and: readonly string[] = []) {
  const on = visitor.ticked(toDo('save')).filter((cell) => !without.includes(cell));
  return visitor.submit(toDo('save'), { on: [...on, ...and] });
}

async function textStop({ deps }: Guest, { phone }: Patient) {
  const number = parsePhoneE164(phone ?? '');
  if (number === undefined) throw new Error('not a number');
  await stopAddress(deps, {
    address: { kind: 'phone', value: number },
    scope: { types: { kind: 'all' }, channels: ['SMS', 'VOICE'] },
    wayIn: 'SMS',
    evidence: 'STOP',
    formId: crypto.randomUUID(),
    notify: false,
  });
}

/** Has the choices changed in another window, then switches on from the old one. */
async function saveFromOldPage(guest: Guest) {
  const { id } = await guest.arrive();
  await save(guest, ['refill:SMS']);
  await guest.visitor.open('/preferences');
  const other = new Visitor(guest.origin);
  await other.open(await linkPath(guest.deps, id));
  await save({ ...guest, visitor: other }, ['appt_reminder:SMS']);
  return save(guest, [], ['refill:SMS']);
}

async function stopEverything(guest: Guest) {
  await guest.arrive();
  return guest.visitor.submit(toDo('stop-everything'));
}

/** The page of choices, and what lies behind it. */
export const PREFERENCE_STATES: readonly PageState[] = [
  { route: 'preferences', name: 'preferences', open: async (guest) => (await guest.arrive()).page },
  {
    route: 'preferences',
    name: 'preferences-mailbox-only',
    open: async (guest) => (await guest.arrive({ email: 'iris.demo@example.org' })).page,
  },
  {
    route: 'preferences',
    name: 'preferences-number-only',
    open: async (guest) => (await guest.arrive({ phone: '+12025550143' })).page,
  },
  {
    route: 'preferences',
    name: 'preferences-saved',
    async open(guest) {
      await guest.arrive();
      return save(guest, ['experience_survey:EMAIL']);
    },
  },
  {
    route: 'preferences',
    name: 'preferences-several-saved',
    async open(guest) {
      await guest.arrive();
      return save(guest, ['experience_survey:EMAIL', 'refill:SMS', 'refill:VOICE']);
    },
  },
  {
    route: 'preferences',
    name: 'preferences-undone',
    async open(guest) {
      await guest.arrive();
      await save(guest, ['refill:SMS']);
      return guest.visitor.submit(toDo('undo'));
    },
  },
  {
    route: 'preferences',
    name: 'preferences-unchanged',
    async open(guest) {
      await guest.arrive();
      return save(guest, []);
    },
  },
  { route: 'preferences', name: 'preferences-all-stopped', open: stopEverything },
  { route: 'preferences', name: 'preferences-newer', status: 409, open: saveFromOldPage },
  {
    route: 'preferences',
    name: 'preferences-part-saved',
    async open(guest) {
      await guest.arrive();
      return guest.visitor.submit(toDo('save'), { on: [] });
    },
  },
  {
    route: 'preferences',
    name: 'preferences-texted-stop',
    async open(guest) {
      await textStop(guest, await guest.arrive());
      return guest.visitor.open('/preferences');
    },
  },
  {
    route: 'preferences/history',
    name: 'history',
    async open(guest) {
      await guest.arrive();
      await save(guest, ['refill:SMS', 'experience_survey:EMAIL']);
      await guest.visitor.submit(toDo('undo'));
      guest.deps.clock.advance(60_000);
      await guest.visitor.open('/preferences');
      await guest.visitor.submit(toDo('stop-everything'));
      return guest.visitor.open('/preferences/history');
    },
  },
  {
    route: 'preferences/history',
    name: 'history-empty',
    open: arriveAt('/preferences/history'),
  },
  {
    route: 'preferences/stop',
    name: 'old-link',
    async open(guest) {
      const { id } = await guest.arrive();
      guest.visitor.forgetCookies();
      return guest.visitor.open(await linkPath(guest.deps, id, 'paper'));
    },
  },
  {
    route: 'preferences/stop',
    name: 'old-link-asked',
    async open(guest) {
      const { id } = await guest.arrive();
      guest.visitor.forgetCookies();
      await guest.visitor.open(await linkPath(guest.deps, id, 'paper'));
      return guest.visitor.submit('action="/preferences/stop"');
    },
  },
];
