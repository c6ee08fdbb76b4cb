import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';

/** Paths the API answers whatever the method. Everything else is a page. */
const API_PATHS = /^\/(?:graphql|oauth|\.well-known|webhooks|v1|healthz|readyz|metrics|dev)(?:[/?]|$)/;
/** The one-click address: a POST is the API's (RFC 8058), a GET is a page. */
const ONE_CLICK = /^\/u\//;

/** Returns whether a request is the API's. */
export function isForApi(method: string, url: string): boolean {
  return API_PATHS.test(url) || (ONE_CLICK.test(url) && method !== 'GET' && method !== 'HEAD');
}

/**
 * Returns an address as both parts know it. Some mail systems write a whole link in capitals or double a slash; its token does not mind, and the way out must not.
 */
export function canonicalUrl(url: string): string {
  return url.replace(/^\/+([pu])\//i, (_start, way: string) => `/${way.toLowerCase()}/`);
}

/** One origin in front of the pages and the API. */
export function createOrigin(parts: {
  readonly web: RequestListener | undefined;
  readonly api: RequestListener | undefined;
}): Server {
  return createServer((request: IncomingMessage, response) => {
    request.url = canonicalUrl(request.url ?? '/');
    const part = isForApi(request.method ?? 'GET', request.url) ? parts.api : parts.web;
    if (part !== undefined) part(request, response);
    else
      response
        .writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' })
        .end('This process does not serve that. See --roles.\n');
  });
}
