import formbody from '@fastify/formbody';
import responseValidation from '@fastify/response-validation';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import openapiGlue from 'fastify-openapi-glue';
import type { MessageStore } from '../messages/message-store.ts';
import type { StoredMessage } from '../messages/stored-message.ts';
import type { PlannedFaults } from './faults.ts';
import { listPage, type ListQuery } from './list-page.ts';
import { messageResource } from './message-resource.ts';
import { strictSpecification } from './strict-specification.ts';
import { answerValidator, requestValidator } from './validators.ts';

/** A request to send, as Twilio names its parts. */
export interface CreateForm {
  readonly To: string;
  readonly From?: string;
  readonly MessagingServiceSid?: string;
  readonly Body?: string;
  readonly StatusCallback?: string;
}

/** What the routes are given. */
export interface StandInRoutesOptions {
  readonly accountSid: string;
  readonly authToken: string;
  readonly store: MessageStore;
  readonly faults: PlannedFaults;
  /** Takes a text to send: a message, or Twilio's error code. */
  send(form: CreateForm): StoredMessage | { readonly code: number };
}

/** Adds the part of Twilio's REST API that the product uses. Every request and every answer is checked against Twilio's own description. */
export async function addStandInRoutes(app: FastifyInstance, options: StandInRoutesOptions): Promise<void> {
  const { accountSid, store, faults } = options;
  app.setValidatorCompiler(({ schema }) => requestValidator.compile(schema));
  // Answers are checked, not trimmed to the schema: a field too many has to show.
  app.setSerializerCompiler(() => (answer) => JSON.stringify(answer));
  await app.register(formbody);
  await app.register(responseValidation, { ajv: answerValidator });
  app.addHook('onRequest', async (request, reply) => {
    if (!isAuthorized(request, options)) await refuse(reply, 401, 20003);
  });
  app.addHook('preHandler', async (_request, reply) => {
    const answer = faults.takeAnswer();
    if (answer !== undefined) await refuse(reply, answer.status, answer.code);
  });
  // Twilio's code of a request that makes no sense; the sentence names the field, for whoever reads a failing test.
  app.setErrorHandler((failure: Error & { statusCode?: number }, _request, reply) =>
    refuse(reply, failure.statusCode ?? 500, 20001, failure.message),
  );
  await app.register(openapiGlue, {
    specification: strictSpecification(),
    serviceHandlers: {
      ListMessage: (request: FastifyRequest<{ Querystring: ListQuery }>, reply: FastifyReply) => {
        const { To: to, From: from, DateSent, 'DateSent>': after, 'DateSent<': before } = request.query;
        const sentAfter = dateOf(after ?? DateSent);
        const sentBefore = dateOf(before) ?? endOfDay(DateSent);
        const page = listPage(accountSid, store.list({ to, from, sentAfter, sentBefore }), request.query);
        return reply.type('application/json').send(page);
      },
      CreateMessage: (request: FastifyRequest<{ Body: CreateForm }>, reply: FastifyReply) => {
        const taken = options.send(request.body);
        if ('code' in taken) return refuse(reply, 400, taken.code);
        if (faults.takeLostAnswer()) {
          request.raw.destroy();
          return reply;
        }
        return reply.code(201).type('application/json').send(messageResource(accountSid, taken));
      },
    },
  });
}

function isAuthorized(request: FastifyRequest, { accountSid, authToken }: StandInRoutesOptions): boolean {
  const expected = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  return request.headers.authorization === expected && request.url.includes(`/Accounts/${accountSid}/`);
}

/** Twilio's error answers (docs/usage/troubleshooting: code, message, more_info, status). */
function refuse(reply: FastifyReply, status: number, code: number, message = `Error ${String(code)}`): FastifyReply {
  const more_info = `https://www.twilio.com/docs/errors/${String(code)}`;
  if (status === 429) void reply.header('Retry-After', '1');
  return reply.code(status).type('application/json').send({ code, message, more_info, status });
}

function dateOf(text: string | undefined): Date | undefined {
  return text === undefined ? undefined : new Date(text);
}

function endOfDay(day: string | undefined): Date | undefined {
  return day === undefined ? undefined : new Date(`${day.slice(0, 10)}T23:59:59.999Z`);
}
