import { codeIn } from '@heed/i18n/code/in-language';
import { Banner } from '../../components/banner.tsx';
import { usePage } from '../../components/page-data.ts';
import type { WaysBack } from './preferences-page-data.ts';

/** Told above the list, once an address is proved. */
export function Proved({ wayBack }: { readonly wayBack: WaysBack }) {
  const code = codeIn(usePage().locale);
  return [wayBack.mailbox, wayBack.number].map((way) =>
    way?.isProved === true ? (
      <Banner tone="note" key={way.address}>
        <p>{code.proved(way)}</p>
      </Banner>
    ) : null,
  );
}

/** Quiet, below the list: nobody is asked to come back. */
export function WaysBackLinks({ wayBack: { mailbox, number } }: { readonly wayBack: WaysBack }) {
  const code = codeIn(usePage().locale);
  return (
    <>
      {mailbox?.isProved === false ? (
        <p>
          <a href="/preferences/code">{code.link(mailbox)}</a>
        </p>
      ) : null}
      {number?.isProved === false ? (
        <p>
          <a href="/preferences/number">{code.number.link(number)}</a>
        </p>
      ) : null}
    </>
  );
}
