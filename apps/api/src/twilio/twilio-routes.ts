import { assertNever } from '@heed/domain/brand';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ApiParts } from '../access/api-context.ts';
import { describeFailure } from '../api-log.ts';
import { answerCall } from './call/answer-call.ts';
import { answerText } from './answer-text.ts';
import { isSignedByTwilio } from './check-signature.ts';
import { createEar, type Ear, type TwilioWebhook } from './ear.ts';
import { readParameters } from './read-parameters.ts';
import { takeStatus } from './take-status.ts';
import type { WebhookAnswer, WebhookRequest } from './webhook-answer.ts';

type Answer = (parts: ApiParts, request: WebhookRequest) => Promise<WebhookAnswer>;

/** `POST /webhooks/twilio/{sms,status,voice}`. The signature is checked over the raw body before anything is read. */
export function addTwilioRoutes(app: FastifyInstance, parts: ApiParts): void {
  const ear = createEar(parts);
  app.addHook('onClose', (_app, done) => {
    ear.close();
    done();
  });
  app.addContentTypeParser(
    ['application/x-www-form-urlencoded', 'application/json'],
    { parseAs: 'string' },
    (_request, body, done) => {
      done(null, String(body));
    },
  );
  const handlers: readonly (readonly [TwilioWebhook, Answer])[] = [
    ['sms', answerText],
    ['status', takeStatus],
    ['voice', answerCall],
  ];
  for (const [name, answer] of handlers)
    app.post(`/webhooks/twilio/${name}`, (request, reply) => handle({ parts, ear, name, answer }, request, reply));
}

interface Handler {
  readonly parts: ApiParts;
  readonly ear: Ear;
  readonly name: TwilioWebhook;
  readonly answer: Answer;
}

async function handle(
  { parts, ear, name, answer }: Handler,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const rawBody = typeof request.body === 'string' ? request.body : '';
  const signature = request.headers['x-twilio-signature'];
  const signed = isSignedByTwilio(
    {
      pathAndQuery: request.raw.url ?? '',
      signature: typeof signature === 'string' ? signature : undefined,
      contentType: request.headers['content-type'],
      rawBody,
    },
    { publicUrl: parts.config.publicUrl, authTokens: parts.config.twilioAuthTokens },
  );
  const count = (outcome: string) => {
    parts.metrics.inbound.inc({ way: `twilio-${name}`, outcome });
  };
  if (!signed) {
    count('bad-signature');
    parts.log.warn({ requestId: request.id, webhook: name }, 'a webhook was not signed by Twilio');
    await ear.signedWrongly();
    return reply.code(403).type('text/plain').send('The signature is not valid.\n');
  }
  const taken = await withinTime(take({ parts, ear, name, answer }, request, rawBody));
  switch (taken.kind) {
    case 'twiml':
      return reply.type('text/xml; charset=utf-8').send(taken.xml);
    case 'empty':
      return reply.code(204).send();
    case 'malformed':
      return reply.code(400).type('text/plain').send('A parameter is missing or malformed.\n');
    case 'late':
      count('late');
      parts.log.warn({ requestId: request.id, webhook: name }, 'a webhook was not taken in time');
      return again(reply);
    case 'failed':
      return again(reply);
    default:
      return assertNever(taken);
  }
}

/** Not written, or not yet: Twilio's fallback and retry (connection overrides `#rc=5&rp=all`) bring it again, and what is written meanwhile is one act with it. */
function again(reply: FastifyReply): FastifyReply {
  return reply.code(503).header('Retry-After', '5').type('text/plain').send('Not taken. Send it again.\n');
}

/** Takes a webhook to the end, also where nobody waits for it any more. Never rejects. */
async function take(
  { parts, ear, name, answer }: Handler,
  request: FastifyRequest,
  rawBody: string,
): Promise<WebhookAnswer | { readonly kind: 'failed' }> {
  const count = (outcome: string) => {
    parts.metrics.inbound.inc({ way: `twilio-${name}`, outcome });
  };
  const seen = { requestId: request.id, webhook: name };
  try {
    const query = new URL(request.raw.url ?? '', parts.config.publicUrl).searchParams;
    const parameters = readParameters(request.headers['content-type'], rawBody);
    const answered = await answer(parts, { rawBody, parameters, query });
    if (answered.kind === 'malformed') {
      count('malformed');
      parts.log.warn({ ...seen, fields: answered.fields }, 'a webhook of Twilio lacks what it must carry');
      return answered;
    }
    count(answered.outcome);
    await ear.heard(name);
    return answered;
  } catch (failure) {
    count('failed');
    parts.log.error({ ...seen, ...describeFailure(failure) }, 'a webhook could not be taken');
    ear.notWritten(name);
    return { kind: 'failed' };
  }
}

/** An answer leaves within two seconds, ours; Twilio itself waits for 15 ("Webhooks: connection overrides", `rt`), and a caller hears nothing as long. */
export const ANSWER_WITHIN_MS = 1_800;

async function withinTime<T>(taking: Promise<T>): Promise<T | { readonly kind: 'late' }> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<{ readonly kind: 'late' }>((resolve) => {
    timer = setTimeout(() => {
      resolve({ kind: 'late' });
    }, ANSWER_WITHIN_MS);
  });
  try {
    return await Promise.race([taking, late]);
  } finally {
    clearTimeout(timer);
  }
}
