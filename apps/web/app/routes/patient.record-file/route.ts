import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { readRecordFor } from '../../.server/own-record.ts';
import { readSession } from '../../.server/session.ts';
import { writeRecord } from '../../wording/write-record.ts';

/** A person's own record as a file. Its name says nothing of whose it is; nothing keeps a copy on the way. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  const session = await readSession(request, context);
  if (session?.powers !== 'full') return redirect('/preferences', 303);
  const read = await readRecordFor(request, context, session);
  if (read === undefined) return redirect('/link?why=closed', 303);
  return new Response(`${JSON.stringify(writeRecord(read.record, read.names), undefined, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="message-choices.json"',
      'Cache-Control': 'no-store',
    },
  });
}
