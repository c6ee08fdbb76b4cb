import type { FastifyInstance } from 'fastify';

/** Reads `application/x-www-form-urlencoded` bodies of this scope as `URLSearchParams`: repeated names stay as they came. */
export function readForms(app: FastifyInstance): void {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, new URLSearchParams(String(body)));
  });
}
