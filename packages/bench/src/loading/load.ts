/** What one firing asks, of whom, and for how long. */
export interface Load {
  readonly origin: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodies: readonly string[];
  readonly connections: number;
  /** A number of requests rather than seconds where one takes long: else the last ones, cut off, would be a large part. */
  readonly until:
    { readonly kind: 'seconds'; readonly seconds: number } | { readonly kind: 'requests'; readonly requests: number };
}

/** What one firing gave. Latencies in milliseconds. */
export interface Fired {
  readonly perSecond: number;
  readonly answered: number;
  readonly p50: number;
  readonly p99: number;
  /** Answers that were no answers. */
  readonly failed: number;
}
