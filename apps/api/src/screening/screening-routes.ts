import { isDecidedChannel } from '@heed/domain/channel/channel';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ApiParts } from '../access/api-context.ts';
import type { FindClient } from '../access/find-client.ts';
import { describeFailure } from '../api-log.ts';
import { PROBLEMS, type ProblemCode } from '../problem/problem-codes.ts';
import { isChannel, type ScreenDefaults } from './screen-rows.ts';
import { screenCsv, screenNdjson } from './screen-stream.ts';

/** Lists in, the same rows out: `text/csv` or `application/x-ndjson`. */
const CSV = 'text/csv';
const NDJSON = 'application/x-ndjson';

/** `POST /v1/screen?type=…&channel=…`: streams the rows back with `outcome`, `reason` and `notBefore`. A list that breaks off was not read to its end. */
export function addScreeningRoutes(app: FastifyInstance, parts: ApiParts & { readonly findClient: FindClient }): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser([CSV, NDJSON, 'application/ndjson', 'application/jsonl'], (_request, payload, done) => {
    done(null, payload);
  });
  app.post<{ Querystring: { type?: string; channel?: string } }>('/v1/screen', async (request, reply) => {
    const client = await parts.findClient(request.headers.authorization);
    if (client === undefined) return refuse(reply, 401, 'UNAUTHENTICATED');
    if (!client.scopes.includes('decide')) return refuse(reply, 403, 'FORBIDDEN');
    if (!(request.body instanceof Readable)) return refuse(reply, 400, 'BAD_VALUE');
    const { type, channel } = request.query;
    const problem = await problemOfDefaults(parts, { type, channel });
    if (problem !== undefined) return refuse(reply, 400, problem);
    const isCsv = (request.headers['content-type'] ?? '').startsWith(CSV);
    const context = { deps: parts.deps, metrics: parts.metrics, client };
    const rows = (isCsv ? screenCsv : screenNdjson)(context, { type, channel }, request.body);
    // The first part is made before the status is sent: a list that cannot be read at all, or a store that is away, has a status of its own.
    return await startStream(parts, request, reply.type(`${isCsv ? CSV : NDJSON}; charset=utf-8`), rows);
  });
}

/** What is wrong for every row is said once, before a million rows are denied. */
async function problemOfDefaults(
  { deps }: ApiParts,
  { type, channel }: ScreenDefaults,
): Promise<ProblemCode | undefined> {
  if (channel !== undefined && !isChannel(channel)) return 'UNKNOWN_ENUM_VALUE';
  if (channel !== undefined && !isDecidedChannel(channel)) return 'CHANNEL_NOT_DECIDED';
  if (type === undefined) return undefined;
  const { types } = await deps.catalogues.current();
  return types.some(({ key }) => key === type) ? undefined : 'UNKNOWN_TYPE';
}

async function startStream(
  parts: ApiParts,
  request: FastifyRequest,
  reply: FastifyReply,
  rows: AsyncGenerator<string>,
): Promise<FastifyReply> {
  const first = await rows.next().catch((failure: unknown) => failure);
  if (first instanceof Error) {
    if (first.name === 'UnreadableList')
      return reply.code(400).type('application/json').send({ code: 'BAD_VALUE', message: first.message });
    throw first;
  }
  const { value } = first as IteratorResult<string, undefined>;
  const all = async function* () {
    if (value !== undefined) yield value;
    try {
      yield* rows;
    } catch (failure) {
      parts.log.error({ requestId: request.id, ...describeFailure(failure) }, 'a list broke off');
      throw failure;
    }
  };
  return reply.send(Readable.from(all()));
}

function refuse(reply: FastifyReply, status: number, code: ProblemCode): FastifyReply {
  return reply.code(status).send({ code, message: PROBLEMS[code] });
}
