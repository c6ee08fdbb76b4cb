import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { staffCatalogueIn } from '@heed/i18n/staff-catalogue/in-language';
import type { CatalogueTold } from '@heed/i18n/staff-catalogue/messages';
import { isRouteErrorResponse, useLoaderData, useRouteError } from '@remix-run/react';
import { Banner } from '../../components/banner.tsx';
import { ErrorPage } from '../../components/error-page.tsx';
import { useCatalogueWords } from '../../components/staff/catalogue-words.ts';
import { StaffPage } from '../../components/staff/staff-page.tsx';
import { titlePage } from '../../components/page-title.ts';
import catalogueStyles from '../../styles/staff-catalogue.css?url';
import staffStyles from '../../styles/staff.css?url';
import { makeStaffFormToken, requireReviewer, requireStaff } from '../staff.session/require-staff.server.ts';
import { staffReaderFor } from '../staff.session/staff-reader.server.ts';
import { decideByForm } from './decide-by-form.server.ts';
import { OpenProposal } from './open-proposal.tsx';
import { readCataloguePage } from './read-catalogue-page.server.ts';
import { TypeList } from './type-list.tsx';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: staffStyles },
  { rel: 'stylesheet', href: catalogueStyles },
];
export const meta = titlePage(({ locale }) => staffCatalogueIn(locale).title);

const TOLD = Object.keys(staffCatalogueIn('en').told) as readonly CatalogueTold[];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const reader = await staffReaderFor(request, context);
  const asked = new URL(request.url).searchParams.get('told');
  return {
    ...(await readCataloguePage(context, reader, staff)),
    name: staff.displayName,
    form: makeStaffFormToken(staff, context),
    told: TOLD.find((known) => known === asked),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { staff, form } = await requireReviewer(request, context);
  const told = await decideByForm(context, staff, form);
  if (told === undefined) throw data(undefined, { status: 400 });
  if (told === 'not-permitted') throw data({ forbidden: true }, { status: 403 });
  context.log.info({ requestId: context.requestId, staff: staff.staff, told }, 'a catalogue proposal was acted on');
  return redirect(`/staff/catalogue?told=${told}`, 303);
}

export default function CataloguePage() {
  const { name, form, told, inForce, open, earlier, types } = useLoaderData<typeof loader>();
  const words = useCatalogueWords();
  return (
    <StaffPage title={words.title} lede={inForce} name={name}>
      {told === undefined ? null : (
        <Banner tone={told === 'approved' || told === 'refused' ? 'done' : 'problem'} heading={words.told[told]} />
      )}
      <section aria-labelledby="waiting">
        <h2 id="waiting">{words.waiting}</h2>
        {open.length === 0 ? <p>{words.nothingWaits}</p> : null}
        {open.map((proposal) => (
          <OpenProposal key={proposal.id} proposal={proposal} formToken={form} />
        ))}
        <p className="staff-soft">{words.howToPropose}</p>
      </section>
      {earlier.length === 0 ? null : (
        <section aria-labelledby="earlier">
          <h2 id="earlier">{words.earlier}</h2>
          <ul className="catalogue-earlier">
            {earlier.map(({ id, version, text }) => (
              <li key={id}>
                <b>{version}</b> <span>{text}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <TypeList types={types} />
    </StaffPage>
  );
}

export function ErrorBoundary() {
  const failure = useRouteError();
  const { forbidden, title } = useCatalogueWords();
  if (!isRouteErrorResponse(failure) || failure.status !== 403) return <ErrorPage kind="broken" />;
  return (
    <StaffPage title={forbidden.title} lede={forbidden.text} isNarrow>
      <p>
        <a href="/staff/catalogue">{title}</a>
      </p>
    </StaffPage>
  );
}
