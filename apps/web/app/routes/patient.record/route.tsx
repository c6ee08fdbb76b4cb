import { type LoaderFunctionArgs, data, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { recordIn } from '@heed/i18n/record/in-language';
import { addressToProve } from '@heed/use-cases/proof/address-to-prove';
import { numberToProve } from '../../.server/number-to-prove.ts';
import { readRecordFor } from '../../.server/own-record.ts';
import { endSession, keepSession, readSession } from '../../.server/session.ts';
import { titlePage } from '../../components/page-title.ts';
import { inOnePiece, phoneFor } from '../../wording/reader.ts';
import { describeRecord } from './describe-record.server.ts';
import { RecordPage, type RecordPageData } from './record-page.tsx';

/** Reads, and changes nothing. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await readSession(request, context);
  if (session?.powers !== 'full') throw redirect('/preferences', 303);
  const [read, toProve] = await Promise.all([
    readRecordFor(request, context, session),
    addressToProve(context.deps, { ...session, purpose: 'more' }),
  ]);
  if (read === undefined)
    throw redirect('/link?why=closed', { status: 303, headers: { 'Set-Cookie': await endSession(context) } });
  const { record, reader } = read;
  return data<RecordPageData>(
    {
      record: describeRecord(read),
      isWhole: record.isWhole,
      mailbox: toProve === undefined ? undefined : inOnePiece(reader.locale, toProve.masked),
      number: toProve === undefined ? await numberToProve(context, session, reader.locale) : undefined,
      phone: phoneFor(reader),
    },
    { headers: { 'Set-Cookie': await keepSession(session, context) } },
  );
}

export const meta = titlePage(({ locale }) => recordIn(locale).title);

export default function Record() {
  return <RecordPage page={useLoaderData<typeof loader>()} />;
}
