import { arriveAt, type Guest, type PageState, toDo } from './page-state.ts';
import { prove } from './reach-states.ts';

const ADDRESS = '/preferences/address';

async function provedAt(guest: Guest) {
  await guest.arrive();
  await prove(guest, '?for=address');
  return guest.visitor.open(ADDRESS);
}

async function offer(guest: Guest, fields: Readonly<Record<string, string>>) {
  await provedAt(guest);
  return guest.visitor.submit(toDo('offer'), { email: '', phone: '', ...fields });
}

/** Every guest gives another: an address gets three codes in an hour. */
let given = 0;
const another = () => ({ email: `fresh${String((given += 1))}.demo@example.org` });
const anotherNumber = () => ({ phone: `+1202555${String(3000 + (given += 1))}` });

async function give(guest: Guest) {
  await offer(guest, another());
  const sent = guest.deps.outbox.filter(({ content }) => content.kind === 'one-time-code').length;
  guest.deps.clock.advance(1_000);
  return guest.visitor.submit(toDo('check'), { code: String(sent).padStart(6, '0') });
}

/** A new address of one's own. */
export const ADDRESS_STATES: readonly PageState[] = [
  {
    route: 'preferences/address',
    name: 'address',
    open: arriveAt(ADDRESS),
  },
  {
    route: 'preferences/address',
    name: 'address-number-only',
    async open(guest) {
      await guest.arrive({ phone: `+1202555${String(4000 + (given += 1))}` });
      return guest.visitor.open(ADDRESS);
    },
  },
  { route: 'preferences/address', name: 'address-form', open: provedAt },
  { route: 'preferences/address', name: 'address-empty', status: 422, open: (guest) => offer(guest, {}) },
  { route: 'preferences/address', name: 'address-waiting', open: (guest) => offer(guest, another()) },
  { route: 'preferences/address', name: 'address-waiting-number', open: (guest) => offer(guest, anotherNumber()) },
  {
    route: 'preferences/address',
    name: 'address-shown',
    async open(guest) {
      await offer(guest, anotherNumber());
      return guest.visitor.submit(toDo('show'));
    },
  },
  {
    route: 'preferences/address',
    name: 'address-not-yet',
    status: 422,
    async open(guest) {
      await offer(guest, anotherNumber());
      await guest.visitor.submit(toDo('show'));
      return guest.visitor.submit(toDo('texted'));
    },
  },
  {
    route: 'preferences/address',
    name: 'address-wrong',
    status: 422,
    async open(guest) {
      await offer(guest, another());
      return guest.visitor.submit(toDo('check'), { code: '999999' });
    },
  },
  { route: 'preferences/address', name: 'address-saved', open: give },
  {
    route: 'preferences/address',
    name: 'address-taken-back',
    async open(guest) {
      await give(guest);
      guest.deps.clock.advance(1_000);
      return guest.visitor.submit(toDo('undo'));
    },
  },
  {
    route: 'preferences/number',
    name: 'number-for-address',
    async open(guest) {
      await guest.arrive({ phone: `+1202555${String(4000 + (given += 1))}` });
      return guest.visitor.open('/preferences/number?for=address');
    },
  },
];
