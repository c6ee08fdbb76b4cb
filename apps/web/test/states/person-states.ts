import type { CalendarDate, TimeZone } from '@heed/domain/recipient/recipient';
import { parseAddress } from '@heed/domain/contact/address';
import { receiveText } from '@heed/use-cases/intake/receive-text';
import { registerRecipients } from '@heed/use-cases/recipient/register-recipients';
import { linkPath } from '../world.ts';
import { type Guest, type PageState, toDo } from './page-state.ts';

/** Opens the link of a child of eleven with a parent on record, whose mailbox may be either's. */
async function openChild({ deps, visitor }: Guest) {
  const address = parseAddress('email', 'aster.demo@example.org');
  if (address === undefined) throw new Error('It is one.');
  const [row] = await registerRecipients(deps, {
    client: 'demo',
    recipients: [
      {
        externals: [{ system: 'urn:demo:mrn', value: `C-${crypto.randomUUID()}` }],
        birthDate: '2015-03-04' as CalendarDate,
        timeZone: 'America/Chicago' as TimeZone,
        contactPoints: [{ address }],
        representatives: [{ id: 'parent-1', role: 'parent' }],
      },
    ],
  });
  if (row?.kind !== 'registered') throw new Error('The child was not registered.');
  return visitor.open(await linkPath(deps, row.id));
}

async function openNumber(guest: Guest) {
  const { phone = '' } = await guest.arrive();
  const body = 'no more texts please';
  await receiveText(guest.deps, {
    messageSid: `SM${crypto.randomUUID()}`,
    from: phone,
    to: '+12025550100',
    body,
    raw: body,
  });
  return guest.visitor.open('/preferences/number');
}

/** Who it is that chooses, and whose number it is. */
export const PERSON_STATES: readonly PageState[] = [
  { route: 'preferences/acting', name: 'acting', open: openChild },
  { route: 'preferences/number', name: 'number', open: openNumber },
  {
    route: 'preferences/number',
    name: 'number-code',
    async open(guest) {
      await openNumber(guest);
      return guest.visitor.submit(toDo('show'));
    },
  },
];
