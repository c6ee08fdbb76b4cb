/** A webhook that is to be posted. */
export interface Webhook {
  readonly kind: 'sms' | 'status' | 'voice' | 'recording';
  /** As configured at Twilio, fragment included. */
  readonly url: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** How one webhook fares. `hold` keeps it until it is released, in whatever order. */
export type WebhookFate = 'deliver' | 'twice' | 'swallow' | 'hold';

/** What came of one try. Status 0: no connection. */
export interface WebhookTry {
  readonly webhook: Webhook;
  readonly status: number;
  readonly body: string;
  readonly contentType: string;
}

/** Posts a signed form. The default posts over HTTP to the address itself. */
export type PostWebhook = (request: {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}) => Promise<{ readonly status: number; readonly body: string; readonly contentType: string }>;

/** Lets a test decide how webhooks fare. */
export interface WebhookControl {
  /** Decides the fate of each webhook from now on. */
  fate(decide: (webhook: Webhook) => WebhookFate): void;
  /** Signs with another token from now on: as when the token was rotated and the product not told. `undefined` ends it. */
  signWith(authToken: string | undefined): void;
  held(): readonly Webhook[];
  /** Posts what is held in the order given, one after the other; by default in the order it came. */
  release(order?: (held: readonly Webhook[]) => readonly Webhook[]): Promise<void>;
  /** Every try so far, oldest first. */
  tries(): readonly WebhookTry[];
}
