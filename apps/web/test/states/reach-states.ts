import { arriveAndSubmit, arriveAt, type Guest, type PageState, toDo } from './page-state.ts';

const REACH = '/preferences/reach';
const CODE = '/preferences/code';

/** The id of the contact point in the form whose mask ends so. */
const pointWith = (html: string, mask: string) =>
  new RegExp(`value="([0-9a-f-]{36})"[^>]*/?>(?:(?!</label>).)*${mask}`, 's').exec(html)?.[1] ?? '';

async function wish(guest: Guest, mask: string, fields: Readonly<Record<string, string>> = {}) {
  const { html } = await guest.visitor.open(REACH);
  return guest.visitor.submit(toDo('limit'), {
    which: 'use-only',
    point: pointWith(html, mask),
    detail: 'minimal',
    ...fields,
  });
}

async function keepToMail(guest: Guest) {
  await guest.arrive();
  return wish(guest, 'as•••');
}

export async function prove(guest: Guest, purpose: string) {
  await guest.visitor.open(`${CODE}${purpose}`);
  await guest.visitor.submit(toDo('send'));
  // The predictable ids count.
  const sent = guest.deps.outbox.filter(({ content }) => content.kind === 'one-time-code').length;
  return guest.visitor.submit(toDo('check'), { code: String(sent).padStart(6, '0') });
}

/** Where a person may be reached, and the code that opens more. */
export const REACH_STATES: readonly PageState[] = [
  {
    route: 'preferences/reach',
    name: 'reach',
    open: arriveAt(REACH),
  },
  {
    route: 'preferences/reach',
    name: 'reach-nothing-ticked',
    status: 422,
    open: arriveAndSubmit(REACH, toDo('limit'), { which: 'use-only', detail: 'full' }),
  },
  { route: 'preferences/reach', name: 'reach-saved', open: keepToMail },
  {
    route: 'preferences/reach',
    name: 'reach-needs-proof',
    status: 422,
    async open(guest) {
      await keepToMail(guest);
      return wish(guest, '-1', { detail: 'full' });
    },
  },
  {
    route: 'preferences/reach',
    name: 'reach-proved',
    async open(guest) {
      await keepToMail(guest);
      return prove(guest, '?for=reach');
    },
  },
  {
    route: 'preferences/reach',
    name: 'reach-ended',
    async open(guest) {
      await keepToMail(guest);
      await prove(guest, '?for=reach');
      guest.deps.clock.advance(1_000);
      return guest.visitor.submit(toDo('lift'));
    },
  },
  {
    route: 'preferences/code',
    name: 'code',
    async open(guest) {
      await keepToMail(guest);
      return guest.visitor.open(`${CODE}?for=reach`);
    },
  },
  {
    route: 'preferences/code',
    name: 'code-sent',
    async open(guest) {
      await keepToMail(guest);
      await guest.visitor.open(`${CODE}?for=reach`);
      return guest.visitor.submit(toDo('send'));
    },
  },
  {
    route: 'preferences/code',
    name: 'code-wrong',
    status: 422,
    async open(guest) {
      await keepToMail(guest);
      await guest.visitor.open(`${CODE}?for=reach`);
      await guest.visitor.submit(toDo('send'));
      return guest.visitor.submit(toDo('check'), { code: '999999' });
    },
  },
];
