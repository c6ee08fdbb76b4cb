/** How one webhook ended: TwiML to answer with, nothing to say, or a request that makes no sense. */
export type WebhookAnswer =
  | { readonly kind: 'twiml'; readonly xml: string; readonly outcome: string }
  | { readonly kind: 'empty'; readonly outcome: string }
  | { readonly kind: 'malformed' };

/** A webhook's raw body, and the step its address names. */
export interface WebhookRequest {
  readonly rawBody: string;
  readonly step: string | undefined;
}
