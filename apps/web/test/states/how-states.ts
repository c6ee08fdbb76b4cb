import { type Guest, type PageState, toDo } from './page-state.ts';

const PAGE = '/preferences/how';
/** In the form that is saved. */
const SAVE = 'name="closes"';

async function open(guest: Guest) {
  await guest.arrive();
  return guest.visitor.open(PAGE);
}

async function saveHours(guest: Guest, hours: Readonly<Record<'hours' | 'opens' | 'closes', string>>) {
  await open(guest);
  return guest.visitor.submit(SAVE, hours);
}

const EVENING = { hours: 'only', opens: '17:00', closes: '20:00' };

/** When, in which language and by which way a person is reached. */
export const HOW_STATES: readonly PageState[] = [
  { route: 'preferences/how', name: 'how', open },
  { route: 'preferences/how', name: 'how-saved', open: (guest) => saveHours(guest, EVENING) },
  {
    route: 'preferences/how',
    name: 'how-wrong',
    status: 422,
    open: (guest) => saveHours(guest, { hours: 'only', opens: '20:00', closes: '09:00' }),
  },
  {
    route: 'preferences/how',
    name: 'how-undone',
    async open(guest) {
      await saveHours(guest, EVENING);
      guest.deps.clock.advance(1_000);
      return guest.visitor.submit(toDo('undo'));
    },
  },
];
