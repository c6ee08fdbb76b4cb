import { reachIn } from '@heed/i18n/reach/in-language';
import { usePage } from '../../components/page-data.ts';

/** Ways from the page of choices to what is not a switch. */
export function MoreLinks() {
  const { words, locale } = usePage();
  const links = [
    { href: '/preferences/reach', text: reachIn(locale).link },
    { href: '/preferences/history', text: words.history.link },
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
