import type { Instant } from '@heed/domain/time/instant';
import { TextLogUnavailable, type ListedText, type TextLog } from '@heed/use-cases/ports/text-log';
import { createTwilioClient, failureCode, type TwilioAccount } from './twilio-client.ts';

/** The most that Twilio gives in one page (its API's description of `PageSize`). */
const LARGEST_PAGE = 1000;

type Client = ReturnType<typeof createTwilioClient>;
type Message = Awaited<ReturnType<Client['messages']['page']>>['instances'][number];
type Page = { readonly instances: readonly Message[]; nextPage(): Promise<Page> | undefined };

/** Returns Twilio's list of the account's messages, read page by page. */
export function createTwilioTextLog(account: TwilioAccount, options: { readonly pageSize?: number } = {}): TextLog {
  const { messages } = createTwilioClient(account);
  const { pageSize = LARGEST_PAGE } = options;
  async function* list(filter: { readonly to: string } | { readonly from: string }, since: Instant) {
    const wanted = { ...filter, dateSentAfter: new Date(Math.floor(since / 1000) * 1000), pageSize };
    let page: Page | undefined = await ask(() => messages.page(wanted));
    while (page !== undefined) {
      for (const message of page.instances) yield listed(message);
      const here: Page = page;
      page = await ask(async () => here.nextPage());
    }
  }
  return {
    textsTo: (number, since) => list({ to: number }, since),
    textsFrom: (number, since) => list({ from: number }, since),
  };
}

async function ask<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (failure) {
    throw new TextLogUnavailable(failureCode(failure));
  }
}

function listed(message: Message): ListedText {
  const { sid, direction, from, to, body, dateSent, dateCreated, status, errorCode, messagingServiceSid } = message;
  // `null` where it has none, whatever the type says.
  const code = errorCode as number | null;
  const service = messagingServiceSid as string | null;
  return {
    sid,
    direction: direction === 'inbound' ? 'inbound' : 'outbound',
    from,
    to,
    body,
    at: ((dateSent as Date | null) ?? dateCreated).getTime() as Instant,
    status,
    ...(code === null ? {} : { errorCode: String(code) }),
    ...(service === null ? {} : { messagingServiceSid: service }),
    raw: JSON.stringify(message.toJSON()),
  };
}
