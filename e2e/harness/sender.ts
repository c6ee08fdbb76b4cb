import { inject } from 'vitest';

/** The answer to one question of a sending system. */
export interface DecisionAnswer {
  readonly outcome: string;
  readonly reason: string;
  readonly explanation: string;
  readonly source: string;
}

/** Asks the GraphQL API as the demo's sending system. Fails the test on any error. */
export async function graphql<T>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<T> {
  const { graphql: url, demoKey } = inject('heed');
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${demoKey}` },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { data?: T; errors?: unknown };
  if (answer.errors !== undefined || answer.data === undefined || answer.data === null)
    throw new Error(JSON.stringify(answer));
  return answer.data;
}

/** Asks whether a demo patient may be sent something. */
export async function decide(mrn: string, type: string, channel: string, system?: string): Promise<DecisionAnswer> {
  const { decide: answer } = await graphql<{ decide: DecisionAnswer }>(
    `
      query Ask($request: DecisionRequest!) {
        decide(request: $request) {
          outcome
          reason
          explanation
          source
        }
      }
    `,
    { request: { recipient: external(mrn, system), type, channel } },
  );
  return answer;
}

/** How a sending system names a demo patient. */
export function external(
  value: string,
  system = 'demo-ehr',
): { readonly external: { readonly system: string; readonly value: string } } {
  return { external: { system, value } };
}

/** Returns a fresh signed link of a demo patient, or of another system's. */
export async function manageLink(
  mrn: string,
  system?: string,
  purpose: 'MANAGE' | 'CONFIRM' = 'MANAGE',
): Promise<string> {
  const { createLink } = await graphql<{ createLink: { url: string } }>(
    `
      mutation Link($ref: RecipientRef!, $purpose: LinkPurpose!) {
        createLink(ref: $ref, purpose: $purpose) {
          url
        }
      }
    `,
    { ref: external(mrn, system), purpose },
  );
  return createLink.url;
}
