import { addressIn } from '@heed/i18n/address/in-language';
import { actingIn } from '@heed/i18n/acting/in-language';
import { howIn } from '@heed/i18n/how/in-language';
import { notMeIn } from '@heed/i18n/not-me/in-language';
import { pauseIn } from '@heed/i18n/pause/in-language';
import { personIn } from '@heed/i18n/person/in-language';
import { reachIn } from '@heed/i18n/reach/in-language';
import { recordIn } from '@heed/i18n/record/in-language';
import type { ActingWords } from '../../wording/say-acting.ts';
import { usePage } from '../../components/page-data.ts';

/** Ways from the page of choices to what is not a switch. */
export function MoreLinks({ acting }: { readonly acting: ActingWords }) {
  const { words, locale } = usePage();
  const links = [
    { href: '/preferences/pause', text: pauseIn(locale).link },
    { href: '/preferences/how', text: howIn(locale).link },
    { href: '/preferences/reach', text: reachIn(locale).link },
    { href: '/preferences/address', text: addressIn(locale).title },
    { href: '/preferences/history', text: words.history.link },
    { href: '/preferences/record', text: recordIn(locale).link },
    { href: '/preferences/person', text: personIn(locale).link },
    { href: '/preferences/not-me', text: notMeIn(locale).link },
    ...(acting.isOffered ? [{ href: '/preferences/acting', text: actingIn(locale).link }] : []),
  ];
  return (
    <ul className="more-links">
      {links.map(({ href, text }) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
