import { permissionIn } from '@heed/i18n/permission/in-language';
import { Button } from '../../components/button.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { usePage } from '../../components/page-data.ts';
import type { AuthorizationPageData } from './authorization-page-data.ts';
import { ProveLink } from './sign-form.tsx';

/** A permission that holds: one press takes it back, and a copy of every word for who has proved a mailbox. */
export function SignedCard({ page }: { readonly page: AuthorizationPageData }) {
  const words = permissionIn(usePage().locale);
  const { code, form, revokeId, copy } = page;
  return (
    <>
      <section className="card action" aria-label={words.revokeButton}>
        <p>{words.revokeText}</p>
        <form method="post" action={`/preferences/authorization/${String(code)}`}>
          <HiddenFields fields={{ do: 'revoke', form, formId: revokeId }} />
          <Button>{words.revokeButton}</Button>
        </form>
      </section>
      <section className="card permission" aria-labelledby="copy">
        <h2 id="copy">{words.copyHeading}</h2>
        {copy === undefined ? <NoCopy page={page} /> : <Copy copy={copy} />}
      </section>
    </>
  );
}

function NoCopy({ page }: { readonly page: AuthorizationPageData }) {
  const words = permissionIn(usePage().locale);
  return page.isProved ? (
    <p>{words.copyElsewhere({ phone: page.phone })}</p>
  ) : (
    <ProveLink page={page} id="prove-copy" />
  );
}

function Copy({ copy: { language, parts } }: { readonly copy: NonNullable<AuthorizationPageData['copy']> }) {
  return (
    <div className="to-sign" lang={language}>
      {parts.map((lines) => (
        <div key={lines.join(' ')} dir="auto">
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ))}
    </div>
  );
}
