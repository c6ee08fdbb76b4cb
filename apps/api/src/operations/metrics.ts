import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** What the API counts. Labels are routes, codes and kinds from closed lists: never an id, an address or a token. */
export interface Metrics {
  readonly registry: Registry;
  readonly requests: Histogram<'method' | 'route' | 'status'>;
  readonly operations: Counter<'field'>;
  readonly problems: Counter<'code'>;
  readonly decisions: Counter<'outcome' | 'reason'>;
  readonly inbound: Counter<'way' | 'outcome'>;
  /** 1 where texts may not be heard, by why; without a value where nobody watches or the store is away. */
  readonly silence: Gauge<'silence'>;
  /** 1 while messages that may be stopped wait because of it. */
  readonly held: Gauge;
}

/** Returns counters of one API instance, in a registry of their own. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    requests: new Histogram({
      name: 'heed_http_request_seconds',
      help: 'Time to answer, by route template.',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers,
    }),
    operations: new Counter({
      name: 'heed_graphql_fields_total',
      help: 'Root fields asked for.',
      labelNames: ['field'],
      registers,
    }),
    problems: new Counter({
      name: 'heed_graphql_problems_total',
      help: 'GraphQL errors by code.',
      labelNames: ['code'],
      registers,
    }),
    decisions: new Counter({
      name: 'heed_decisions_total',
      help: 'Decisions by outcome and reason.',
      labelNames: ['outcome', 'reason'],
      registers,
    }),
    inbound: new Counter({
      name: 'heed_inbound_total',
      help: 'Inbound messages by way in and what became of them.',
      labelNames: ['way', 'outcome'],
      registers,
    }),
    silence: new Gauge({
      name: 'heed_channel_silence',
      help: '1 where texts may not be heard, by why.',
      labelNames: ['silence'],
      registers,
    }),
    held: new Gauge({
      name: 'heed_channel_held',
      help: '1 while texts and calls that may be stopped wait because texts may not be heard.',
      registers,
    }),
  };
}
