import type { RequestHandler } from 'express';

/**
 * Refuses a form that another site sends in a person's name (RFC 6454; Fetch Metadata). A browser that hides the origin says `null`:
 * such a form is let through, because every form that acts on a session carries a signed token of its own. The origin is taken away once it is
 * checked: behind a proxy that renames the host, Remix would refuse our own forms.
 */
export function refuseForeignForms({ publicUrl }: { readonly publicUrl: string }): RequestHandler {
  const ownHost = new URL(publicUrl).host;
  return (request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') {
      next();
      return;
    }
    const origin = request.get('Origin');
    const isNamed = origin !== undefined && origin !== 'null';
    const isOwn = isNamed && URL.canParse(origin) && [ownHost, request.get('Host')].includes(new URL(origin).host);
    if (request.get('Sec-Fetch-Site') === 'cross-site' || (isNamed && !isOwn)) {
      response.status(403).type('text/plain').send('This form came from another website. Nothing was changed.\n');
      return;
    }
    delete request.headers.origin;
    next();
  };
}
