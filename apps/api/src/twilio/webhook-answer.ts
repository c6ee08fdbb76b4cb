/** How one webhook ended: TwiML to answer with, nothing to say, or a request that makes no sense. */
export type WebhookAnswer =
  | { readonly kind: 'twiml'; readonly xml: string; readonly outcome: string }
  | { readonly kind: 'empty'; readonly outcome: string }
  | { readonly kind: 'malformed' };

/** A webhook as it came, and what its address says beside the path. */
export interface WebhookRequest {
  readonly rawBody: string;
  /** What the body says, form or JSON. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly query: URLSearchParams;
}
