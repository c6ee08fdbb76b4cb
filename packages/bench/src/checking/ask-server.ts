import { formatInstant } from '@heed/domain/time/instant';
import type { Ask } from './check-answers.ts';

const DECIDE = 'query Decide($request: DecisionRequest!) { decide(request: $request) { reason } }';

/** Returns what asks a running server as a sending system would. Throws when it does not answer. */
export function askServer(origin: string, apiKey: string): Ask {
  return async ({ id, type, channel }, at) => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` },
      body: JSON.stringify({
        query: DECIDE,
        variables: { request: { recipient: { id }, type, channel, at: formatInstant(at) } },
      }),
    });
    const { data } = (await response.json()) as { data?: { decide: { reason: string } } | null };
    if (data === undefined || data === null)
      throw new Error(`A question was not answered: ${String(response.status)}.`);
    return data.decide;
  };
}
