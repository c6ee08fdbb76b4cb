import { timingSafeEqual } from 'node:crypto';
import { getExpectedTwilioSignature, validateRequest, validateRequestWithBody } from 'twilio/lib/webhooks/webhooks.js';

/** A webhook request as it arrived. */
export interface SignedRequest {
  /** Path and query, exactly as received. */
  readonly pathAndQuery: string;
  readonly signature: string | undefined;
  readonly contentType: string | undefined;
  readonly rawBody: string;
}

/**
 * Returns whether Twilio signed the request, with any of its live auth tokens. The address is the configured public one: a Host
 * header could be anybody's. Checked by Twilio's own validator.
 */
export function isSignedByTwilio(
  request: SignedRequest,
  options: { readonly publicUrl: string; readonly authTokens: readonly string[] },
): boolean {
  const { signature, rawBody } = request;
  if (signature === undefined || signature === '') return false;
  const url = `${options.publicUrl}${request.pathAndQuery}`;
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(request.contentType ?? '');
  return options.authTokens.some((token) => {
    if (!isForm) return validateRequestWithBody(token, signature, url, rawBody);
    const parameters = formParameters(rawBody);
    return validateRequest(token, signature, url, parameters) && keepsCase(token, signature, url, parameters);
  });
}

/** Returns a form's parameters as the validator takes them: a repeated name becomes a list. */
function formParameters(body: string): Record<string, string | string[]> {
  const parameters: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(body)) {
    const before = parameters[name];
    parameters[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return parameters;
}

/**
 * The validator also tries the address with its scheme and host in lower case. Twilio signs the address as it was configured, capitals
 * included, so where there are any, only a signature over them counts.
 */
function keepsCase(
  token: string,
  signature: string,
  url: string,
  parameters: Record<string, string | string[]>,
): boolean {
  const origin = /^\w+:\/\/[^/]*/.exec(url)?.[0] ?? '';
  if (origin === origin.toLowerCase()) return true;
  const [scheme = '', ...rest] = url.split('://');
  const [authority = '', ...path] = rest.join('://').split('/');
  const port = scheme.toLowerCase() === 'https' ? ':443' : ':80';
  const bare = authority.replace(/:\d+$/, '');
  return [authority, bare, `${bare}${port}`].some((one) => {
    const expected = Buffer.from(
      getExpectedTwilioSignature(token, [`${scheme}://${one}`, ...path].join('/'), parameters),
    );
    const given = Buffer.from(signature);
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
}
