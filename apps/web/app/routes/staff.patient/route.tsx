import { randomUUID } from 'node:crypto';
import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { LedgerPosition } from '@heed/domain/ledger/entry';
import { deskIn } from '@heed/i18n/desk/in-language';
import type { DeskTold } from '@heed/i18n/desk/messages';
import { z } from 'zod';
import { titleStaffPage } from '../../components/staff/staff-title.ts';
import caseStyles from '../../styles/staff-case.css?url';
import deskStyles from '../../styles/staff-desk.css?url';
import staffStyles from '../../styles/staff.css?url';
import { makeStaffFormToken, requireReviewer, requireStaff } from '../staff.session/require-staff.server.ts';
import { staffReaderFor } from '../staff.session/staff-reader.server.ts';
import { describeReadBack } from './describe-read-back.server.ts';
import { PatientError } from './patient-error.tsx';
import { readRecipientId } from './read-recipient-id.server.ts';
import { readRecord } from './read-record.server.ts';
import { LONGEST_NOTE } from './read-spoken.server.ts';
import { RecordPage, type RecordPageData } from './record-page.tsx';
import { saveHow } from './save-how.server.ts';
import { saveReach } from './save-reach.server.ts';
import { startKiosk } from './start-kiosk.server.ts';
import { saveSpoken, takeBack } from './save-spoken.server.ts';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: staffStyles },
  { rel: 'stylesheet', href: caseStyles },
  { rel: 'stylesheet', href: deskStyles },
];
export const meta = titleStaffPage((_words, locale) => deskIn(locale).find.title);

const TOLD = Object.keys(deskIn('en').told) as readonly DeskTold[];

export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<RecordPageData> {
  const staff = await requireStaff(request, context);
  const recipient = readRecipientId(params['id']);
  const reader = await staffReaderFor(request, context);
  const asked = new URL(request.url).searchParams;
  const before = z.coerce.number().int().positive().safeParse(asked.get('before'));
  const record = await readRecord(context, reader, staff, {
    id: recipient,
    before: before.success ? (before.data as LedgerPosition) : undefined,
  });
  if (record === undefined) throw data(undefined, { status: 404 });
  return {
    record,
    back: await describeReadBack(request, context, reader, { recipient: record.id, staff }),
    told: TOLD.find((known) => known === asked.get('told')),
    name: staff.displayName,
    form: makeStaffFormToken(staff, context),
    formIds: { spoken: randomUUID(), reach: randomUUID(), how: randomUUID(), takeBack: randomUUID() },
    longestNote: LONGEST_NOTE,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff, form } = await requireReviewer(request, context);
  const recipient = readRecipientId(params['id']);
  const formId = z.uuid().safeParse(form.get('formId'));
  const move = form.get('do');
  context.log.info({ requestId: context.requestId, staff: staff.staff, recipient }, 'a form about a patient was sent');
  const sent = {
    recipient,
    staff,
    form,
    formId: formId.success ? formId.data : randomUUID(),
    reader: await staffReaderFor(request, context),
  };
  switch (move) {
    case 'spoken':
      return saveSpoken(context, sent);
    case 'take-back':
      return takeBack(context, sent);
    case 'hand-over':
      return startKiosk(context, sent);
    case 'how':
      return saveHow(context, sent);
    case 'limit':
    case 'lift':
      return saveReach(context, sent, move);
    default:
      throw data(undefined, { status: 400 });
  }
}

export default function Patient() {
  return <RecordPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}

export function ErrorBoundary() {
  return <PatientError />;
}
