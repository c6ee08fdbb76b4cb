import { demoLinks } from '../harness/demo-links.ts';
import type { Ready } from '../harness/heed-process.ts';

/** A page to measure. */
export interface MeasuredPage {
  readonly name: string;
  readonly url: string;
  /** The session, where the page needs one that its own address does not open. */
  readonly cookie?: string;
  /** Whether its address opens something by itself: then it asks not to be listed, and the audit that wants it listed is left out. */
  readonly isNeverListed?: boolean;
}

/** Returns the pages that patients open, for a demo patient. */
export async function patientPages(heed: Ready): Promise<readonly MeasuredPage[]> {
  const { choices, oneClick } = await demoLinks(heed, 'DEMO-0016', 'experience_survey');
  const cookie = await sessionOf(choices);
  const at = (path: string) => new URL(path, heed.home).href;
  return [
    { name: 'front page', url: at('/') },
    { name: 'choices', url: at('/preferences'), cookie },
    { name: 'where you may be reached', url: at('/preferences/reach'), cookie },
    { name: 'history', url: at('/preferences/history'), cookie },
    { name: 'stop messages', url: at('/opt-out') },
    { name: 'ask for a link', url: at('/link') },
    { name: 'one-click page', url: oneClick, isNeverListed: true },
  ];
}

/** Opens the link as a browser does, and returns the cookie it gets. */
async function sessionOf(link: string): Promise<string> {
  const { headers } = await fetch(link, { redirect: 'manual' });
  return headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .join('; ');
}
