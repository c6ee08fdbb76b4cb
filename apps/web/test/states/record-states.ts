import { arriveAndSubmit, arriveAt, type PageState } from './page-state.ts';
import { prove } from './reach-states.ts';

const NOT_ME = 'action="/preferences/not-me"';
const PERSON = 'action="/preferences/person"';

/** A person's own record, the way to a member of staff, and whoever gets what is meant for somebody else. */
export const RECORD_STATES: readonly PageState[] = [
  {
    route: 'preferences/record',
    name: 'record',
    open: arriveAt('/preferences/record'),
  },
  {
    route: 'preferences/record',
    name: 'record-whole',
    async open(guest) {
      await guest.arrive();
      await prove(guest, '?for=record');
      return guest.visitor.open('/preferences/record');
    },
  },
  {
    route: 'preferences/person',
    name: 'person',
    open: arriveAt('/preferences/person'),
  },
  {
    route: 'preferences/person',
    name: 'person-asked',
    open: arriveAndSubmit('/preferences/person', PERSON, { way: 'EMAIL', note: 'Please call me back.' }),
  },
  {
    route: 'preferences/person',
    name: 'person-too-long',
    status: 422,
    open: arriveAndSubmit('/preferences/person', PERSON, { way: 'EMAIL', note: 'x'.repeat(501) }),
  },
  {
    route: 'preferences/not-me',
    name: 'not-me',
    open: arriveAt('/preferences/not-me'),
  },
  {
    route: 'preferences/not-me',
    name: 'not-me-done',
    open: arriveAndSubmit('/preferences/not-me', NOT_ME),
  },
];
