import { setImmediate as setImmediatePromise } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { type CallNetwork, placeCall, type StandInCall } from './calls/place-call.ts';
import { createMessageStore } from './messages/message-store.ts';
import type { StoredMessage } from './messages/stored-message.ts';
import { createOptOuts, readAtCarrier, type StandInSender } from './network/opt-outs.ts';
import type { PhoneText } from './network/phone.ts';
import { textsOfTwiml } from './network/read-twiml.ts';
import { createFaults, type Faults } from './rest/faults.ts';
import { addStandInRoutes, type CreateForm } from './rest/stand-in-routes.ts';
import { inboundParameters, statusParameters } from './webhooks/parameters.ts';
import type { PostWebhook, WebhookControl } from './webhooks/webhook.ts';
import { createWebhookSender, postOverHttp } from './webhooks/webhook-sender.ts';

/** A Twilio account with a telephone network behind it. */
export interface StandInOptions {
  readonly accountSid: string;
  readonly authToken: string;
  readonly senders: readonly StandInSender[];
  /** Where incoming texts are posted, as it would be configured at Twilio, connection overrides included. */
  readonly smsWebhook: string;
  /** Where incoming calls are posted, likewise; none: nobody can call. */
  readonly voiceWebhook?: string;
  readonly now: () => Date;
  /** How webhooks are posted; over HTTP to their own address by default. */
  readonly post?: PostWebhook;
}

/** Stands in for Twilio and the telephones behind it: the same requests, the same webhooks, and what goes wrong there. */
export interface TwilioStandIn {
  /** Adds the REST API to a server, or to a part of one. */
  addRoutes(app: FastifyInstance): Promise<void>;
  /** A telephone texts one of the account's numbers. Resolves with the message once its webhook has been answered, or was lost. */
  receive(text: { readonly from: string; readonly to: string; readonly body: string }): Promise<StoredMessage>;
  /** A telephone calls one of the account's numbers. Resolves once it has heard what the first answer says. */
  call(legs: { readonly from: string; readonly to: string }): Promise<StandInCall>;
  /** The account calls a telephone, which hears a document of the caller's own. */
  callOut(call: { readonly from: string; readonly to: string; readonly twiml: string }): Promise<StandInCall>;
  /** A call by its id; the last ones are kept. */
  findCall(sid: string): StandInCall | undefined;
  /** Every message of the account, newest first. */
  messages(): readonly StoredMessage[];
  /** What the owner of a telephone sees, oldest first. */
  thread(phone: string): readonly PhoneText[];
  isOptedOut(number: string, phone: string): boolean;
  readonly faults: Faults;
  readonly webhooks: WebhookControl;
  /** Resolves when no text and no status callback is under way. */
  idle(): Promise<void>;
}

const TEXTS_KEPT = 2000;
const CALLS_KEPT = 100;
/** Twilio's answer to a text to somebody who opted out. */
const OPTED_OUT = 21610;

/** Returns a Twilio without messages in which everything works until told otherwise. */
export function createTwilioStandIn(options: StandInOptions): TwilioStandIn {
  const { accountSid, authToken, senders, now } = options;
  const store = createMessageStore();
  const faults = createFaults();
  const optOuts = createOptOuts();
  const webhooks = createWebhookSender({ authToken, post: options.post ?? postOverHttp });
  const network: CallNetwork = { accountSid, send: (webhook) => webhooks.send(webhook), now };
  const texts: PhoneText[] = [];
  const calls = new Map<string, StandInCall>();
  const keep = (call: StandInCall) => {
    calls.set(call.sid, call);
    const [oldest] = calls.keys();
    if (calls.size > CALLS_KEPT && oldest !== undefined) calls.delete(oldest);
    return call;
  };
  const underWay = new Set<Promise<void>>();
  const show = (text: Omit<PhoneText, 'at'>) => {
    texts.push({ ...text, at: now() });
    if (texts.length > TEXTS_KEPT) texts.shift();
  };
  const senderOf = ({ From, MessagingServiceSid }: Pick<CreateForm, 'From' | 'MessagingServiceSid'>) =>
    senders.find(({ number, messagingService }) =>
      MessagingServiceSid === undefined ? number === From : messagingService === MessagingServiceSid,
    );

  const carry = async (message: StoredMessage): Promise<void> => {
    const code = faults.undeliveredCode(message.to);
    const sent = store.update(message.sid, { status: 'sent', sentAt: now() });
    if (code === undefined) show({ phone: message.to, direction: 'to-patient', by: 'clinic', body: message.body });
    const end = store.update(message.sid, {
      status: code === undefined ? 'delivered' : 'undelivered',
      errorCode: code,
    });
    const { statusCallback: url } = message;
    if (url === undefined) return;
    for (const state of [sent, end])
      await webhooks.send({ kind: 'status', url, parameters: statusParameters(accountSid, state) });
  };
  const accept = (sender: StandInSender, form: CreateForm, direction: StoredMessage['direction']): StoredMessage =>
    store.add({
      direction,
      from: sender.number,
      to: form.To,
      body: form.Body ?? '',
      messagingServiceSid: form.MessagingServiceSid,
      createdAt: now(),
      sentAt: undefined,
      status: 'queued',
      errorCode: undefined,
      statusCallback: form.StatusCallback,
    });

  return {
    faults,
    webhooks,
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    async call({ from, to }) {
      if (senderOf({ From: to }) === undefined || options.voiceWebhook === undefined)
        throw new RangeError('That is not one of the numbers that can be called.');
      const first = { kind: 'webhook', url: options.voiceWebhook } as const;
      return keep(await placeCall(network, { from, to, direction: 'inbound', first }));
    },
    async callOut({ from, to, twiml }) {
      const first = { kind: 'document', twiml } as const;
      const legs = { from, to, direction: 'outbound-api', first } as const;
      return keep(await placeCall(network, legs));
    },
    findCall: (sid) => calls.get(sid),
    messages: () => store.list(),
    thread: (phone) => texts.filter((text) => text.phone === phone),
    isOptedOut: (number, phone) => {
      const sender = senderOf({ From: number });
      return sender !== undefined && optOuts.isOptedOut(sender, phone);
    },
    addRoutes: (app) =>
      addStandInRoutes(app, {
        accountSid,
        authToken,
        store,
        faults,
        send(form) {
          const sender = senderOf(form);
          // 21606: the From number is not one of the account's; 21602: a body is required (Twilio error dictionary).
          if (sender === undefined) return { code: 21606 };
          if (form.Body === undefined || form.Body === '') return { code: 21602 };
          const refusal = faults.refusalOf(form.To);
          if (refusal !== undefined) return { code: refusal };
          if (optOuts.isOptedOut(sender, form.To)) return { code: OPTED_OUT };
          const message = accept(sender, form, 'outbound-api');
          // Twilio answers first and sends then.
          const carried = setImmediatePromise().then(() => carry(message));
          underWay.add(carried);
          void carried.finally(() => underWay.delete(carried));
          return message;
        },
      }),
    async receive({ from, to, body }) {
      const sender = senderOf({ From: to });
      if (sender === undefined) throw new RangeError('That is not one of the numbers of this account.');
      show({ phone: from, direction: 'from-patient', by: 'patient', body });
      const at = now();
      const message = store.add({
        direction: 'inbound',
        from,
        to,
        body,
        messagingServiceSid: sender.messagingService,
        createdAt: at,
        sentAt: at,
        status: 'received',
        errorCode: undefined,
        statusCallback: undefined,
      });
      const read = readAtCarrier(sender, body);
      if (read !== undefined) {
        optOuts.move(sender, from, read.move);
        // Behind the network's block of a toll-free number even HELP is not answered (Twilio, "Toll-free opt-out").
        const isBlocked = sender.kind === 'toll-free' && read.move === 'HELP' && optOuts.isOptedOut(sender, from);
        if (!isBlocked) show({ phone: from, direction: 'to-patient', by: 'network', body: read.reply });
      }
      const parameters = inboundParameters(accountSid, message, read?.optOutType);
      const answer = await webhooks.send({ kind: 'sms', url: options.smsWebhook, parameters });
      for (const text of answer === undefined ? [] : textsOfTwiml(answer)) {
        if (optOuts.isOptedOut(sender, from)) continue;
        await carry(accept(sender, { To: from, Body: text }, 'outbound-reply'));
      }
      return message;
    },
  };
}
