import { addressIn } from '@heed/i18n/address/in-language';
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

function Ending({ page: { mailbox, number, isProved, phone, form, formIds } }: { readonly page: ReachPageData }) {
  const { locale } = usePage();
  const reach = reachIn(locale);
  if (isProved)
    return (
      <form method="post" action="/preferences/reach">
        <HiddenFields fields={{ do: 'lift', form, formId: formIds.lift }} />
        <p>{reach.endText}</p>
        <Button>{reach.endButton}</Button>
      </form>
    );
  if (mailbox !== undefined)
    return (
      <>
        <p>{reach.proveText({ address: mailbox })}</p>
        <ButtonLink href="/preferences/code?for=reach">{reach.proveButton}</ButtonLink>
      </>
    );
  if (number === undefined) return <p>{reach.callText({ phone })}</p>;
  return (
    <>
      <p>{addressIn(locale).proveNumber({ address: number })}</p>
      <ButtonLink href="/preferences/number?for=reach">{reach.proveButton}</ButtonLink>
    </>
  );
}
