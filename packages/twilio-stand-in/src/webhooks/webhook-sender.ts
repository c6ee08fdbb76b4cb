import { randomUUID } from 'node:crypto';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { isToBeRetried, readConnectionOverrides } from './connection-overrides.ts';
import type { PostWebhook, Webhook, WebhookControl, WebhookFate, WebhookTry } from './webhook.ts';

/** Posts webhooks as Twilio does: signed, tried again as the address says, each try with the same idempotency token. */
export interface WebhookSender extends WebhookControl {
  /** Returns what the product answered, or `undefined` when nothing got through. */
  send(webhook: Webhook): Promise<WebhookTry | undefined>;
}

const TRIES_REMEMBERED = 1000;

/** Returns a sender of webhooks that all arrive, until told otherwise. */
export function createWebhookSender(options: {
  readonly authToken: string;
  readonly post: PostWebhook;
}): WebhookSender {
  let decide: (webhook: Webhook) => WebhookFate = () => 'deliver';
  let token = options.authToken;
  let held: Webhook[] = [];
  const tries: WebhookTry[] = [];

  const attempt = async (webhook: Webhook, idempotencyToken: string): Promise<WebhookTry> => {
    const [url = ''] = webhook.url.split('#');
    const headers = {
      'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8',
      'X-Twilio-Signature': getExpectedTwilioSignature(token, url, { ...webhook.parameters }),
      'I-Twilio-Idempotency-Token': idempotencyToken,
    };
    const body = new URLSearchParams({ ...webhook.parameters }).toString();
    const none = { status: 0, body: '', contentType: '' };
    const made = { webhook, ...(await options.post({ url, headers, body }).catch(() => none)) };
    tries.push(made);
    if (tries.length > TRIES_REMEMBERED) tries.shift();
    return made;
  };
  const deliver = async (webhook: Webhook): Promise<WebhookTry | undefined> => {
    const overrides = readConnectionOverrides(webhook.url);
    const idempotencyToken = randomUUID();
    let made = await attempt(webhook, idempotencyToken);
    for (let retry = 0; retry < overrides.retries && isToBeRetried(overrides, made.status); retry += 1)
      made = await attempt(webhook, idempotencyToken);
    return made.status >= 200 && made.status < 300 ? made : undefined;
  };
  const send = async (webhook: Webhook): Promise<WebhookTry | undefined> => {
    switch (decide(webhook)) {
      case 'deliver':
        return deliver(webhook);
      case 'twice': {
        const first = await deliver(webhook);
        await deliver(webhook);
        return first;
      }
      case 'hold':
        held.push(webhook);
        return undefined;
      case 'swallow':
        return undefined;
    }
  };
  return {
    send,
    fate(next) {
      decide = next;
    },
    signWith(other) {
      token = other ?? options.authToken;
    },
    held: () => held,
    async release(order = (all) => all) {
      const released = order(held);
      held = [];
      for (const webhook of released) await deliver(webhook);
    },
    tries: () => tries,
  };
}

/** Posts over HTTP. */
export const postOverHttp: PostWebhook = async ({ url, headers, body }) => {
  // Twilio waits 15 seconds for an answer ("Webhooks: connection overrides", `rt`).
  const answer = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(15_000) });
  return { status: answer.status, body: await answer.text(), contentType: answer.headers.get('content-type') ?? '' };
};
