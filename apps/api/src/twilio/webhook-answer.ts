import type { ZodError } from 'zod';

/** How one webhook ended: TwiML to answer with, nothing to say, or a request that makes no sense. */
export type WebhookAnswer =
  | { readonly kind: 'twiml'; readonly xml: string; readonly outcome: string }
  | { readonly kind: 'empty'; readonly outcome: string }
  /** `fields`: the names of what is missing or malformed. */
  | { readonly kind: 'malformed'; readonly fields: readonly string[] };

/** A webhook as it came, and what its address says beside the path. */
export interface WebhookRequest {
  readonly rawBody: string;
  /** What the body says, form or JSON. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly query: URLSearchParams;
}

/** Returns the answer to parameters that could not be read. Their values stay out of it. */
export function malformed({ issues }: ZodError): WebhookAnswer {
  return { kind: 'malformed', fields: [...new Set(issues.map(({ path }) => path.join('.')))] };
}
