import type { FastifyInstance } from 'fastify';
import { measureSilence, readSilences } from './measure-silence.ts';
import { describeFailure } from '../api-log.ts';
import type { ApiParts } from '../access/api-context.ts';

/** `/healthz` (the process runs), `/readyz` (its store answers), `/metrics`. */
export function addOperationsRoutes(app: FastifyInstance, parts: Pick<ApiParts, 'deps' | 'log' | 'metrics'>): void {
  app.get('/healthz', () => ({ status: 'ok' }));

  app.get('/readyz', async (_request, reply) => {
    try {
      const { version } = await parts.deps.catalogues.current();
      const silences = await readSilences(parts);
      // Silence is no reason to take the process away: it answers, and what it may not send it holds.
      return { status: 'ready', catalogueVersion: version, ...(silences === undefined ? {} : { silences }) };
    } catch (failure) {
      parts.log.warn(describeFailure(failure), 'not ready');
      return reply.code(503).header('Retry-After', '5').send({ status: 'not-ready' });
    }
  });

  app.get('/metrics', async (_request, reply) => {
    await measureSilence(parts);
    return reply.type(parts.metrics.registry.contentType).send(await parts.metrics.registry.metrics());
  });
}
