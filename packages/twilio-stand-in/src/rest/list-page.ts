import type { StoredMessage } from '../messages/stored-message.ts';
import { API_VERSION, messageResource } from './message-resource.ts';

/** The parameters of a list, as Twilio names them. */
export interface ListQuery {
  readonly To?: string;
  readonly From?: string;
  readonly DateSent?: string;
  readonly 'DateSent>'?: string;
  readonly 'DateSent<'?: string;
  readonly PageSize?: number;
  readonly Page?: number;
  readonly PageToken?: string;
}

/** Twilio's own default (the API's description of `PageSize`). */
const DEFAULT_PAGE_SIZE = 50;

/**
 * Returns one page of a list, newest first. `PageToken` names the last message of the page before, so that a message which arrives in between
 * moves nothing.
 */
export function listPage(
  accountSid: string,
  messages: readonly StoredMessage[],
  query: ListQuery,
): Readonly<Record<string, unknown>> {
  const { Page: page = 0, PageSize: size = DEFAULT_PAGE_SIZE, PageToken: token } = query;
  const after = token === undefined ? undefined : messages.findIndex(({ sid }) => `PA${sid}` === token);
  const start = after === undefined ? page * size : after + 1;
  const shown = messages.slice(start, start + size);
  const last = shown.at(-1);
  const next = last === undefined || start + size >= messages.length ? undefined : `PA${last.sid}`;
  const address = (number: number, pageToken?: string) => addressOf(accountSid, query, number, size, pageToken);
  return {
    end: Math.max(start, start + shown.length - 1),
    first_page_uri: address(0),
    next_page_uri: next === undefined ? null : address(page + 1, next),
    page,
    page_size: size,
    previous_page_uri: page === 0 ? null : address(page - 1),
    messages: shown.map((message) => messageResource(accountSid, message)),
    start,
    uri: address(page, token),
  };
}

function addressOf(accountSid: string, query: ListQuery, page: number, size: number, pageToken?: string): string {
  const { To, From, DateSent, 'DateSent>': after, 'DateSent<': before } = query;
  const given = { To, From, DateSent, 'DateSent>': after, 'DateSent<': before };
  const parameters = new URLSearchParams(
    Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as [string, string]])),
  );
  parameters.set('PageSize', String(size));
  parameters.set('Page', String(page));
  if (pageToken !== undefined) parameters.set('PageToken', pageToken);
  return `/${API_VERSION}/Accounts/${accountSid}/Messages.json?${parameters.toString()}`;
}
