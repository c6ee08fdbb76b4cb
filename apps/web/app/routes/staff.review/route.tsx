import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import type { ReviewItemId } from '@heed/domain/review/review-item';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { DueMark } from '../../components/staff/due-mark.tsx';
import { titleStaffPage } from '../../components/staff/staff-title.ts';
import { StaffPage } from '../../components/staff/staff-page.tsx';
import { useStaffWords } from '../../components/staff/staff-words.ts';
import staffStyles from '../../styles/staff.css?url';
import { requireStaff } from '../staff.session/require-staff.server.ts';
import { staffReaderFor } from '../staff.session/staff-reader.server.ts';
import { parseQueueFilter } from './queue-filter.ts';
import { readQueue } from './read-queue.server.ts';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: staffStyles }];
export const meta = titleStaffPage((words) => words.queue.title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const asked = new URL(request.url).searchParams;
  const filter = parseQueueFilter(asked.get('show'));
  const after = z.uuid().safeParse(asked.get('after'));
  const reader = await staffReaderFor(request, context);
  const queue = await readQueue(context, reader, staff, {
    filter,
    after: after.success ? (after.data as ReviewItemId) : undefined,
  });
  return { name: staff.displayName, filter, isFirst: !after.success, ...queue };
}

export default function Queue() {
  const { name, filter, counts, lines, next, isFirst } = useLoaderData<typeof loader>();
  const { queue } = useStaffWords();
  return (
    <StaffPage title={queue.title} name={name}>
      <nav className="staff-filters" aria-label={queue.filters}>
        <ul>
          {counts.map(({ filter: each, count }) => (
            <li key={each}>
              <a href={`/staff/review?show=${each}`} aria-current={each === filter ? 'page' : undefined}>
                {queue.filter[each]} <span className="count">{count}</span>
                <span className="heard"> {queue.items({ count })}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <h2 className="heard">{queue.filter[filter]}</h2>
      {lines.length === 0 ? <p className="staff-empty">{queue.nothing}</p> : null}
      <ol className="staff-queue">
        {lines.map(({ id, title, text, facts, due }) => (
          <li key={id} className={due === undefined ? undefined : due.tone}>
            <h3>
              <a href={`/staff/review/${id}`}>{title}</a>
            </h3>
            {due === undefined ? null : <DueMark due={due} />}
            <p>{text}</p>
            <p className="facts">{facts.join(' · ')}</p>
          </li>
        ))}
      </ol>
      <p className="staff-pages">
        {isFirst ? null : <a href={`/staff/review?show=${filter}`}>{queue.first}</a>}
        {next === undefined ? null : <a href={`/staff/review?show=${filter}&after=${next}`}>{queue.next}</a>}
      </p>
    </StaffPage>
  );
}
