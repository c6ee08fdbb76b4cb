import twilio from 'twilio';

/** An account at Twilio. */
export interface TwilioAccount {
  readonly accountSid: string;
  readonly authToken: string;
  /** Where the API is, in place of Twilio's own host: for the demo and for tests alone. */
  readonly apiUrl?: string | undefined;
  /** The longest wait between two tries, in milliseconds; ten seconds by default. */
  readonly longestWaitMs?: number | undefined;
}

type HttpClient = InstanceType<typeof twilio.RequestClient>;
type HttpRequest = Parameters<HttpClient['request']>[0];

/** Twilio's own host. */
const TWILIO_API = 'https://api.twilio.com';
/**
 * Upon 429 the request is tried again, later each time and at odd moments, as Twilio asks for ("REST API best practices"): at most five times, at most
 * ten seconds apart.
 */
const RETRIES = { autoRetry: true, maxRetries: 5 };
const LONGEST_WAIT_MS = 10_000;
/** An answer takes seconds at most; a worker that waits longer holds up the others. */
const TIMEOUT_MS = 20_000;

/** Returns Twilio's own client for an account. */
export function createTwilioClient(account: TwilioAccount): twilio.Twilio {
  const { accountSid, authToken, apiUrl, longestWaitMs = LONGEST_WAIT_MS } = account;
  const requests = new twilio.RequestClient({ ...RETRIES, maxRetryDelay: longestWaitMs, timeout: TIMEOUT_MS });
  if (apiUrl !== undefined) redirect(requests, apiUrl);
  return twilio(accountSid, authToken, { httpClient: requests });
}

function redirect(requests: HttpClient, apiUrl: string): void {
  const request = requests.request.bind(requests);
  requests.request = ((options: HttpRequest) =>
    request({ ...options, uri: options.uri.replace(TWILIO_API, apiUrl) })) as HttpClient['request'];
}

/** Returns Twilio's code of a failure, the HTTP status where it gives none, or `connection` where there was no answer. */
export function failureCode(failure: unknown): string {
  if (typeof failure !== 'object' || failure === null) return 'connection';
  const { code, status } = failure as { readonly code?: unknown; readonly status?: unknown };
  if (typeof code === 'number') return String(code);
  return typeof status === 'number' ? String(status) : 'connection';
}
