import multipart from '@fastify/multipart';
import { disownByLink } from '@heed/use-cases/disown/disown-by-link';
import { unsubscribeByLink } from '@heed/use-cases/opt-out/unsubscribe-by-link';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ApiParts } from '../access/api-context.ts';
import { describeFailure } from '../api-log.ts';
import { type OneClickBody, readOneClickBody } from './read-one-click-body.ts';

/** The body is one short field; anything larger is not it. */
const MAX_BODY_BYTES = 16_384;

/**
 * `POST /u/:token` (RFC 8058): the token is the only authority. No cookie, no redirect, no Origin check for one-click; our own page's form is sent back to the page,
 * which shows the state. Any other body changes nothing.
 */
export async function addOneClickRoutes(app: FastifyInstance, parts: ApiParts): Promise<void> {
  await app.register(multipart, { limits: { fields: 10, fieldNameSize: 100, fieldSize: 1_000, files: 0, parts: 10 } });
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, [...new URLSearchParams(String(body))]);
  });
  app.post<{ Params: { token: string } }>('/u/:token', { bodyLimit: MAX_BODY_BYTES }, async (request, reply) => {
    const body = await readBody(request);
    return answer(parts, request.params.token, body, request.id, reply);
  });
}

async function answer(
  parts: ApiParts,
  token: string,
  body: OneClickBody,
  requestId: string,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const count = (outcome: string) => {
    parts.metrics.inbound.inc({ way: 'one-click', outcome });
  };
  const say = (status: number, text: string) =>
    reply.code(status).header('Referrer-Policy', 'no-referrer').type('text/plain; charset=utf-8').send(`${text}\n`);
  if (body.kind === 'other') {
    count('other-body');
    return say(400, 'Nothing was changed. To unsubscribe, send the body List-Unsubscribe=One-Click.');
  }
  try {
    const isPage = body.kind === 'page';
    const done =
      isPage && body.what === 'not-me'
        ? await disownByLink(parts.deps, { token })
        : await unsubscribeByLink(parts.deps, {
            token,
            wayIn: isPage ? 'SIGNED_LINK' : 'ONE_CLICK',
            what: isPage && body.what === 'all' ? 'all' : 'type',
          });
    count(done.kind);
    if (done.kind === 'invalid-link') return await say(404, 'This link is not valid. Nothing was changed.');
    return isPage
      ? await reply.header('Referrer-Policy', 'no-referrer').redirect(`/u/${encodeURIComponent(token)}`, 303)
      : await say(200, 'You are unsubscribed.');
  } catch (failure) {
    count('failed');
    parts.log.error({ requestId, ...describeFailure(failure) }, 'an unsubscribe could not be written');
    return reply
      .header('Retry-After', '30')
      .code(503)
      .type('text/plain')
      .send('Not done yet. Please try again in a moment.\n');
  }
}

async function readBody(request: FastifyRequest): Promise<OneClickBody> {
  if (Array.isArray(request.body)) return readOneClickBody(request.body as readonly (readonly [string, string])[]);
  if (!request.isMultipart()) return { kind: 'other' };
  const fields: (readonly [string, string])[] = [];
  try {
    for await (const part of request.parts())
      if (part.type === 'field') fields.push([part.fieldname, typeof part.value === 'string' ? part.value : '']);
  } catch {
    // A body that is not what its header says asks for nothing.
    return { kind: 'other' };
  }
  return readOneClickBody(fields);
}
