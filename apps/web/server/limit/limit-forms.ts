import type { Request, RequestHandler, Response } from 'express';

/** The longest of our forms, the one that staff write down what was said in, has under 20 kB of octets when every field is full. */
export const MAX_FORM_BYTES = 256 * 1024;
const METHODS = new Set(['GET', 'HEAD', 'POST']);
const FORMS = /^(?:application\/x-www-form-urlencoded|multipart\/form-data\s*;.*boundary=)/i;

class FormTooLong extends Error {
  override readonly name = 'FormTooLong';
}

/**
 * Refuses what no page of ours sends: other methods, bodies that are no forms, and forms that are longer than any of ours; whoever sends those could
 * otherwise fill the memory without a login. A body without a length is counted as it comes.
 */
export const limitForms: RequestHandler = (request, response, next) => {
  if (!METHODS.has(request.method)) {
    refuse(response.set('Allow', 'GET, HEAD, POST'), 405, 'This address takes no such request.');
    return;
  }
  if (request.method !== 'POST') {
    next();
    return;
  }
  if (Number(request.get('Content-Length') ?? 0) > MAX_FORM_BYTES) {
    tooLong(request, response);
    return;
  }
  if (hasBody(request) && !FORMS.test(request.get('Content-Type') ?? '')) {
    refuse(response, 415, 'This address takes forms only.');
    return;
  }
  let seen = 0;
  request.on('data', (part: Buffer) => {
    seen += part.length;
    if (seen <= MAX_FORM_BYTES || response.headersSent) return;
    tooLong(request, response);
    // Whoever reads the form must not take its beginning for the whole.
    request.emit('error', new FormTooLong());
  });
  next();
};

function hasBody(request: Request): boolean {
  return request.get('Transfer-Encoding') !== undefined || Number(request.get('Content-Length') ?? 0) > 0;
}

/** Nobody waits for the rest: the connection ends with the answer. */
function tooLong(request: Request, response: Response): void {
  response.once('finish', () => request.destroy());
  refuse(response.set('Connection', 'close'), 413, 'This form is too long.');
}

function refuse(response: Response, status: number, sentence: string): void {
  response.status(status).type('text/plain').send(`${sentence} Nothing was changed.\n`);
}
