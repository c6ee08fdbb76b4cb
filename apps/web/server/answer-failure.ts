import type { ErrorRequestHandler } from 'express';
import type { WebLog } from './web-config.ts';

/**
 * Answers what failed before a page could be made, such as a Host header that is none. Express's own answer holds the stack, and its log the whole message, which
 * quotes the address: here neither is written down.
 */
export function answerFailure(log: WebLog): ErrorRequestHandler {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- Express takes a function of four parameters, and no other, for one that answers failures.
  return (failure: unknown, _request, response, _next) => {
    if (response.writableEnded) return;
    const status = statusOf(failure);
    if (status >= 500)
      log.error({ name: failure instanceof Error ? failure.name : 'unknown', status }, 'a request failed');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response.status(status).type('text/plain').send('The request could not be read. Nothing was changed.\n');
  };
}

function statusOf(failure: unknown): number {
  const status = typeof failure === 'object' && failure !== null && 'status' in failure ? failure.status : undefined;
  if (typeof status === 'number' && status >= 400 && status < 500) return status;
  // `new Request` and `new URL` refuse a method or a host that cannot be.
  return failure instanceof TypeError ? 400 : 500;
}
