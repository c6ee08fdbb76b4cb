import type { RequestHandler } from 'express';

/**
 * Refuses a form that another site sends in a person's name (RFC 6454; Fetch Metadata). A browser that hides the origin says `null`:
 * such a form is let through without it, because every form that acts on a session carries a signed token of its own.
 */
export const refuseForeignForms: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') {
    next();
    return;
  }
  const origin = request.get('Origin');
  const site = request.get('Sec-Fetch-Site');
  const isForeign =
    site === 'cross-site' || (origin !== undefined && origin !== 'null' && !isOwn(origin, request.get('Host')));
  if (isForeign) {
    response.status(403).type('text/plain').send('This form came from another website. Nothing was changed.\n');
    return;
  }
  if (origin === 'null') delete request.headers.origin;
  next();
};

function isOwn(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
