import type { RequestHandler } from 'express';

/**
 * Makes an address readable that a program cut or doubled on the way: `/p/TOKEN%` or `//p/TOKEN`. It then comes to the page that says what is wrong, with the
 * ways on, instead of to a router's own error, which would quote the address.
 */
export const readablePath: RequestHandler = (request, _response, next) => {
  const readable = request.url
    .replace(/^\/{2,}/, '/')
    .replace(/^[^?]*/, (path) => (isDecodable(path) ? path : path.replaceAll('%', '%25')));
  request.url = readable;
  request.originalUrl = readable;
  next();
};

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
