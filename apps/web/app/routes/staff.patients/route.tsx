import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { deskIn } from '@heed/i18n/desk/in-language';
import { findPeople } from '@heed/use-cases/desk/find-people';
import { formText } from '../../.server/form-text.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { useDeskWords } from '../../components/staff/desk-words.ts';
import { FieldProblem } from '../../components/field-problem.tsx';
import { titleStaffPage } from '../../components/staff/staff-title.ts';
import { StaffPage } from '../../components/staff/staff-page.tsx';
import caseStyles from '../../styles/staff-case.css?url';
import deskStyles from '../../styles/staff-desk.css?url';
import staffStyles from '../../styles/staff.css?url';
import { knownAs } from '../staff.session/known-as.server.ts';
import { makeStaffFormToken, requireOwnForm, requireStaff } from '../staff.session/require-staff.server.ts';
import { FoundList } from './found-list.tsx';
import { LONGEST_SEARCH, readClues } from './read-clues.server.ts';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: staffStyles },
  { rel: 'stylesheet', href: caseStyles },
  { rel: 'stylesheet', href: deskStyles },
];
export const meta = titleStaffPage((_words, locale) => deskIn(locale).find.title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  return { name: staff.displayName, form: makeStaffFormToken(staff, context), longest: LONGEST_SEARCH };
}

/** A search is sent as a form: an address or a number never stands in the address of a page, nor in a log. One that finds one person goes there. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { staff, form } = await requireOwnForm(request, context);
  const typed = formText(form, 'typed').slice(0, LONGEST_SEARCH);
  const { organisation } = await context.deps.catalogues.current();
  const clues = readClues(typed, organisation.phone);
  if (clues.length === 0) return data({ kind: 'empty' as const, typed }, { status: 422 });
  const { people, hasMore } = await findPeople(context.deps, { clues, by: staff });
  context.log.info(
    { requestId: context.requestId, staff: staff.staff, found: people.length },
    'patients were searched',
  );
  const [only] = people;
  if (only !== undefined && people.length === 1 && !hasMore) return redirect(`/staff/patients/${only.profile.id}`, 303);
  return data({
    kind: 'found' as const,
    typed,
    hasMore,
    people: await Promise.all(
      people.map(async (person) => ({ id: person.profile.id, ...(await knownAs(context.deps, person)) })),
    ),
  });
}

export default function Patients() {
  const { name, form, longest } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { find } = useDeskWords();
  const problem = answer?.kind === 'empty' ? find.empty : undefined;
  return (
    <StaffPage title={find.title} name={name} isNarrow>
      {answer?.kind === 'found' && answer.people.length === 0 ? <Banner tone="problem" heading={find.nobody} /> : null}
      <form method="post" className="staff-form desk-find" noValidate autoComplete="off">
        <input type="hidden" name="form" value={form} />
        <div className="staff-field">
          <label htmlFor="typed">{find.label}</label>
          <p id="typed-hint" className="staff-soft">
            {find.hint}
          </p>
          <FieldProblem id="typed-problem" text={problem} />
          <input
            id="typed"
            name="typed"
            type="text"
            dir="auto"
            maxLength={longest}
            defaultValue={answer?.typed}
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            aria-invalid={problem === undefined ? undefined : true}
            aria-describedby={problem === undefined ? 'typed-hint' : 'typed-problem typed-hint'}
          />
        </div>
        <Button look="primary">{find.button}</Button>
        <p className="staff-soft">{find.kept}</p>
      </form>
      {answer?.kind === 'found' && answer.people.length > 0 ? (
        <FoundList people={answer.people} hasMore={answer.hasMore} />
      ) : null}
    </StaffPage>
  );
}
