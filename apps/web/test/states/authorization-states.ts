import type { Guest, PageState } from './page-state.ts';
import { prove } from './reach-states.ts';

/** Offers and promotions, which need a signature and are not named to who only holds the link. */
const PAGE = '/preferences/authorization/28';
const FORM = `action="${PAGE}"`;

async function open(guest: Guest) {
  await guest.arrive();
  return guest.visitor.open(PAGE);
}

async function openProved(guest: Guest) {
  await open(guest);
  return prove(guest, '?for=permission-28');
}

/** A permission that has to be signed. */
export const AUTHORIZATION_STATES: readonly PageState[] = [
  { route: 'preferences/authorization/:code', name: 'permission', open },
  { route: 'preferences/authorization/:code', name: 'permission-proved', open: openProved },
  {
    route: 'preferences/authorization/:code',
    name: 'permission-signed',
    async open(guest) {
      await openProved(guest);
      return guest.visitor.submit(FORM, { name: 'Aster Demo' });
    },
  },
];
