import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { ErrorPage } from '../../components/error-page.tsx';
import { useDeskWords } from '../../components/staff/desk-words.ts';
import { StaffPage } from '../../components/staff/staff-page.tsx';
import { useStaffWords } from '../../components/staff/staff-words.ts';

/** What a page about a patient says when there is none, or the role may not: with a way back to the search. */
export function PatientError() {
  const failure = useRouteError();
  const { forbidden } = useStaffWords();
  const { patient } = useDeskWords();
  const status = isRouteErrorResponse(failure) ? failure.status : 500;
  if (status !== 403 && status !== 404) return <ErrorPage kind="broken" />;
  return (
    <StaffPage
      title={status === 403 ? forbidden.title : patient.notFound}
      lede={status === 403 ? forbidden.text : undefined}
      isNarrow
    >
      <p>
        <a href="/staff/patients">{patient.back}</a>
      </p>
    </StaffPage>
  );
}
