import { reachIn } from '@heed/i18n/reach/in-language';
import { Button, ButtonLink } from '../../components/button.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { usePage } from '../../components/page-data.ts';
import type { ReachPageData } from './reach-page-data.ts';

/** The wishes that hold, and the way to end them: to be reached in more ways, a mailbox that may be used has to be proved. */
export function WishesCard({ page }: { readonly page: ReachPageData }) {
  const reach = reachIn(usePage().locale);
  return (
    <section className="card" aria-labelledby="now">
      <h2 id="now">{reach.now}</h2>
      <ul className="wishes">
        {page.wishes.map(({ lines, since }) => (
          <li key={[...lines, since].join(' ')}>
            {lines.join(' ')} <small>{since}</small>
          </li>
        ))}
      </ul>
      <div id="prove" tabIndex={-1}>
        <Ending page={page} />
      </div>
    </section>
  );
}

function Ending({ page: { mailbox, phone, form, formIds } }: { readonly page: ReachPageData }) {
  const reach = reachIn(usePage().locale);
  if (mailbox === undefined) return <p>{reach.callText({ phone })}</p>;
  if (!mailbox.isProved)
    return (
      <>
        <p>{reach.proveText({ address: mailbox.address })}</p>
        <ButtonLink href="/preferences/code?for=reach">{reach.proveButton}</ButtonLink>
      </>
    );
  return (
    <form method="post" action="/preferences/reach">
      <HiddenFields fields={{ do: 'lift', form, formId: formIds.lift }} />
      <p>{reach.endText}</p>
      <Button>{reach.endButton}</Button>
    </form>
  );
}
