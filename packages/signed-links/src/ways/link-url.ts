import type { LinkToken } from '../token/link-token.ts';

/** `p`: the preference page. `u`: one-click and its manual page (RFC 8058). */
export type LinkPath = 'p' | 'u';

/**
 * Returns the address that carries the token, `BASE/p/TOKEN` or `BASE/u/TOKEN`. `base` comes from configuration, never from
 * a request's Host header. RFC 8058 §3.1 needs https for `u`; http is let through for a trial on one's own machine.
 * Throws `TypeError` when `base` is not an http or https address, or has a user, query or fragment.
 */
export function linkUrl(base: string, token: LinkToken, path: LinkPath): string {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new TypeError('The base of a link is an http or https address.');
  }
  if (url.username !== '' || url.password !== '' || /[?#]/.test(base)) {
    throw new TypeError('The base of a link has no user, query or fragment.');
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}/${path}/${token}`;
}
