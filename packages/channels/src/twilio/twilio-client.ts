import twilio from 'twilio';

/** An account at Twilio. */
export interface TwilioAccount {
  readonly accountSid: string;
  readonly authToken: string;
  /** Every token that may be live, while one is rotated: the first that is taken is used. Absent: `authToken` alone. */
  readonly authTokens?: readonly string[] | undefined;
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
const UNAUTHORIZED = 401;

/** Returns Twilio's own client for an account. */
export function createTwilioClient(account: TwilioAccount): twilio.Twilio {
  const { accountSid, authToken, authTokens = [authToken], apiUrl, longestWaitMs = LONGEST_WAIT_MS } = account;
  const requests = new twilio.RequestClient({ ...RETRIES, maxRetryDelay: longestWaitMs, timeout: TIMEOUT_MS });
  if (apiUrl !== undefined) redirect(requests, apiUrl);
  if (authTokens.length > 1) tryEach(requests, authTokens);
  return twilio(accountSid, authToken, { httpClient: requests });
}

function redirect(requests: HttpClient, apiUrl: string): void {
  const request = requests.request.bind(requests);
  requests.request = ((options: HttpRequest) =>
    request({ ...options, uri: options.uri.replace(TWILIO_API, apiUrl) })) as HttpClient['request'];
}

/** Once the second token is made the first, the one before it is refused at once. What was refused was not taken, so it is asked again with the other. */
function tryEach(requests: HttpClient, authTokens: readonly string[]): void {
  const request = requests.request.bind(requests);
  let [live] = authTokens;
  requests.request = (async (options: HttpRequest) => {
    const refused = await request({ ...options, ...(live === undefined ? {} : { password: live }) });
    if (refused.statusCode !== UNAUTHORIZED) return refused;
    for (const other of authTokens.filter((token) => token !== live)) {
      const response = await request({ ...options, password: other });
      if (response.statusCode === UNAUTHORIZED) continue;
      live = other;
      return response;
    }
    return refused;
  }) as HttpClient['request'];
}

/** Returns Twilio's code of a failure, the HTTP status where it gives none, or `connection` where there was no answer. */
export function failureCode(failure: unknown): string {
  if (typeof failure !== 'object' || failure === null) return 'connection';
  const { code, status } = failure as { readonly code?: unknown; readonly status?: unknown };
  if (typeof code === 'number') return String(code);
  return typeof status === 'number' ? String(status) : 'connection';
}
