import { type Guest, type PageState, toDo } from './page-state.ts';

const PAGE = '/preferences/pause';
const DAY_MS = 86_400_000;

async function open(guest: Guest) {
  await guest.arrive();
  return guest.visitor.open(PAGE);
}

async function pauseAll(guest: Guest) {
  await open(guest);
  const until = new Date(guest.deps.clock.now() + 10 * DAY_MS).toISOString().slice(0, 10);
  return guest.visitor.submit(toDo('pause'), { what: 'all', way: 'all', until: 'day', day: until });
}

/** A pause, and what stands on the page of choices while it lasts. */
export const PAUSE_STATES: readonly PageState[] = [
  { route: 'preferences/pause', name: 'pause', open },
  {
    route: 'preferences/pause',
    name: 'pause-wrong',
    status: 422,
    async open(guest) {
      await open(guest);
      return guest.visitor.submit(toDo('pause'), { what: 'all', way: 'all', until: 'day', day: '2020-01-01' });
    },
  },
  { route: 'preferences', name: 'preferences-paused', open: pauseAll },
  {
    route: 'preferences/pause',
    name: 'pause-running',
    async open(guest) {
      await pauseAll(guest);
      return guest.visitor.open(PAGE);
    },
  },
];
