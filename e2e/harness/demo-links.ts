import type { Ready } from './heed-process.ts';

/** The two links that a message to a demo patient carries. */
export interface DemoLinks {
  readonly choices: string;
  readonly oneClick: string;
}

/** Returns the links of a message of that type to a demo patient. For programs outside the tests; those have `sender.ts`. */
export async function demoLinks({ graphql, demoKey }: Ready, mrn: string, type: string): Promise<DemoLinks> {
  const response = await fetch(graphql, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${demoKey}` },
    body: JSON.stringify({
      query: 'query Links($request: NoticeRequest!) { notice(request: $request) { preferenceLink unsubscribeLink } }',
      variables: { request: { recipient: { external: { system: 'demo-ehr', value: mrn } }, type, channel: 'EMAIL' } },
    }),
  });
  const answer = (await response.json()) as {
    readonly data?: { readonly notice: { readonly preferenceLink: string; readonly unsubscribeLink: string } };
    readonly errors?: unknown;
  };
  if (answer.data === undefined) throw new Error(JSON.stringify(answer.errors));
  return { choices: answer.data.notice.preferenceLink, oneClick: answer.data.notice.unsubscribeLink };
}
