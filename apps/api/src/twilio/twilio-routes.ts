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
  try {
    const query = new URL(request.raw.url ?? '', parts.config.publicUrl).searchParams;
    const parameters = readParameters(request.headers['content-type'], rawBody);
    const answered = await answer(parts, { rawBody, parameters, query });
    if (answered.kind === 'malformed') {
      count('malformed');
      return await reply.code(400).type('text/plain').send('A parameter is missing or malformed.\n');
    }
    count(answered.outcome);
    await ear.heard(name);
    return answered.kind === 'twiml'
      ? await reply.type('text/xml; charset=utf-8').send(answered.xml)
      : await reply.code(204).send();
  } catch (failure) {
    // Not written: Twilio's fallback and retry (connection overrides `#rc=5&rp=all`) bring it again.
    count('failed');
    parts.log.error(
      { requestId: request.id, webhook: name, ...describeFailure(failure) },
      'a webhook could not be taken',
    );
    return reply.code(503).header('Retry-After', '5').type('text/plain').send('Not taken. Send it again.\n');
  }
}
