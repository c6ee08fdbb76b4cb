/** How often and upon what Twilio asks a webhook again (Twilio, "Webhooks: connection overrides"). */
export interface ConnectionOverrides {
  /** `rc`: tries after the first, 0 to 5; 1 unless the address says otherwise. */
  readonly retries: number;
  /** `rp`: upon what it is tried again; only when no connection was made (`ct`) unless the address says otherwise. */
  readonly upon: ReadonlySet<string>;
}

/** Reads the overrides from the fragment of a webhook's address (`#rc=5&rp=all`). The fragment is neither sent nor signed. */
export function readConnectionOverrides(url: string): ConnectionOverrides {
  const fragment = new URLSearchParams(url.split('#')[1] ?? '');
  const retries = Number(fragment.get('rc') ?? '1');
  const upon = (fragment.get('rp') ?? 'ct').split(',');
  return { retries: Math.min(5, Math.max(0, retries)), upon: new Set(upon) };
}

/** Returns whether an answer, or a connection that was not made (0), is one to try again upon. */
export function isToBeRetried({ upon }: ConnectionOverrides, status: number): boolean {
  if (upon.has('all')) return status === 0 || status >= 400;
  if (status === 0) return upon.has('ct') || upon.has('rt');
  return (status >= 500 && upon.has('5xx')) || (status >= 400 && status < 500 && upon.has('4xx'));
}
