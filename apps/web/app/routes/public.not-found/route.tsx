import { data } from '@remix-run/node';
import { ErrorPage } from '../../components/error-page.tsx';
import { titlePage } from '../../components/page-title.ts';

export function loader() {
  return data(null, { status: 404 });
}

export function action() {
  return data(null, { status: 404 });
}

export const meta = titlePage(({ shared }) => shared.error.notFoundTitle);

export default function NotFound() {
  return <ErrorPage kind="not-found" />;
}
