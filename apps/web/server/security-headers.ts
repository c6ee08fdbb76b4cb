import { randomBytes } from 'node:crypto';
import type { RequestHandler } from 'express';
import { carriesToken } from './token-path.ts';

/**
 * What no search engine may keep: an address that opens something by itself, and the console. `/preferences` needs none of this, because without its
 * cookie it leads to `/link`; and the forms that stop messages are there to be found.
 */
const NEVER_LISTED = /^\/(?:[pu]\/|staff(?:\/|$))/i;
/** Only the staff console runs script; what a patient opens runs none. */
const SCRIPTED = /^\/staff(?:\/|$)/i;

/** Sets the headers of every page, and `res.locals.nonce` for the styles and scripts we write ourselves. */
export function setSecurityHeaders({ publicUrl }: { readonly publicUrl: string }): RequestHandler {
  const isHttps = publicUrl.startsWith('https:');
  return (request, response, next) => {
    const nonce = randomBytes(16).toString('base64');
    response.locals['nonce'] = nonce;
    response.set({
      'Content-Security-Policy': contentSecurityPolicy(nonce, SCRIPTED.test(request.path), isHttps),
      // Elsewhere a form needs its origin.
      'Referrer-Policy': carriesToken(request.path) ? 'no-referrer' : 'same-origin',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      ...(NEVER_LISTED.test(request.path) ? { 'X-Robots-Tag': 'noindex, nofollow' } : {}),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), browsing-topics=()',
    });
    // RFC 6797 §7.2: the header means nothing over plain http.
    if (isHttps) response.set('Strict-Transport-Security', 'max-age=63072000; includeSubDomains');
    next();
  };
}

function contentSecurityPolicy(nonce: string, isScripted: boolean, isHttps: boolean): string {
  return [
    "default-src 'none'",
    isScripted ? `script-src 'nonce-${nonce}' 'strict-dynamic'` : "script-src 'none'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    // Where no script runs nothing connects; but what checks a page (Lighthouse) asks for /robots.txt in the page's name.
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}
