import { linkPath, registerPatient } from '../world.ts';
import type { Guest, PageState } from './page-state.ts';

const OPT_OUT = 'action="/opt-out"';
const ASK_LINK = 'action="/link"';

async function stopByForm({ visitor }: Guest, fields: Readonly<Record<string, string | readonly string[]>>) {
  await visitor.open('/opt-out');
  return visitor.submit(OPT_OUT, { email: '', phone: '', what: 'all', ...fields });
}

async function askForLink({ visitor }: Guest, fields: Readonly<Record<string, string>>) {
  await visitor.open('/link');
  return visitor.submit(ASK_LINK, { email: '', phone: '', ...fields });
}

async function openOneClick({ deps, visitor }: Guest, type?: string) {
  const id = await registerPatient(deps, { mrn: `U-${crypto.randomUUID()}`, email: 'fern.demo@example.org' });
  const path = await linkPath(deps, id, 'stop', type);
  return { path, open: () => visitor.open(path) };
}

/** What anybody may open, with a link or without. */
export const PUBLIC_STATES: readonly PageState[] = [
  { route: '', name: 'front', open: ({ visitor }) => visitor.open('/') },
  { route: '', name: 'front-closed', open: ({ visitor }) => visitor.open('/?closed=1') },
  { route: 'opt-out', name: 'opt-out', open: ({ visitor }) => visitor.open('/opt-out') },
  { route: 'opt-out', name: 'opt-out-empty', status: 422, open: (guest) => stopByForm(guest, {}) },
  {
    route: 'opt-out',
    name: 'opt-out-wrong',
    status: 422,
    open: (guest) => stopByForm(guest, { email: 'pat', phone: '12', what: 'some' }),
  },
  {
    route: 'opt-out',
    name: 'opt-out-done',
    open: (guest) => stopByForm(guest, { email: 'pat@example.org', phone: '202-555-0142' }),
  },
  {
    route: 'opt-out',
    name: 'opt-out-some-done',
    open: (guest) => stopByForm(guest, { email: 'pat@example.org', what: 'some', kind: ['payment', 'marketing'] }),
  },
  { route: 'link', name: 'link', open: ({ visitor }) => visitor.open('/link') },
  { route: 'link', name: 'link-closed', open: ({ visitor }) => visitor.open('/link?why=closed') },
  { route: 'link', name: 'link-unsaved', open: ({ visitor }) => visitor.open('/link?why=unsaved') },
  { route: 'link', name: 'link-wrong', status: 422, open: (guest) => askForLink(guest, { email: 'pat', phone: '12' }) },
  { route: 'link', name: 'link-sent', open: (guest) => askForLink(guest, { email: 'pat@example.org' }) },
  {
    route: 'u/:token',
    name: 'one-click',
    open: async (guest) => (await openOneClick(guest, 'experience_survey')).open(),
  },
  {
    route: 'u/:token',
    name: 'one-click-stopped',
    async open(guest) {
      const { path, open } = await openOneClick(guest, 'experience_survey');
      await guest.stopByLink(path, 'type');
      return open();
    },
  },
  {
    route: 'u/:token',
    name: 'one-click-all-stopped',
    async open(guest) {
      const { path, open } = await openOneClick(guest);
      await guest.stopByLink(path, 'all');
      return open();
    },
  },
  { route: 'u/:token', name: 'one-click-not-ours', status: 404, open: ({ visitor }) => visitor.open('/u/not-ours') },
  { route: 'p/:token', name: 'link-not-ours', status: 404, open: ({ visitor }) => visitor.open('/p/not-ours') },
  {
    route: 'preferences/stopped',
    name: 'stopped',
    open: ({ visitor }) => visitor.open('/preferences/stopped?receipt=7Q2-K4M'),
  },
  {
    route: 'preferences/stopped',
    name: 'stopped-in-part',
    open: ({ visitor }) => visitor.open('/preferences/stopped?part=1&receipt=7Q2-K4M'),
  },
  { route: '*', name: 'not-found', status: 404, open: ({ visitor }) => visitor.open('/nothing-here') },
];
