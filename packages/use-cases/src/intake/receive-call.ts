import { assertNever } from '@heed/domain/brand';
import type { Category } from '@heed/domain/catalogue/catalogue';
import type { Classification } from '@heed/domain/classification/classification';
import { classify } from '@heed/domain/classification/classify';
import type { PhoneE164 } from '@heed/domain/contact/address';
import type { TypeScope } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import { writeWithPeople } from '../ledger/write-with-people.ts';
import { stopAddress } from '../opt-out/stop-address.ts';
import { type HeardOnCall, heardOnCall } from './heard-on-call.ts';
import { STOPPED_BY_TEXT } from './plan-text.ts';
import { recordText } from './record-text.ts';

/** One choice made on the phone line. */
export interface CallChoice {
  readonly callSid: string;
  /** Which step of the call it was made at: the same call, step and choice again is the same act. */
  readonly step: string;
  readonly phone: PhoneE164;
  /** The webhook as it came. */
  readonly raw: string;
  readonly choice:
    | { readonly kind: 'all' }
    | { readonly kind: 'category'; readonly category: Category }
    /** What speech recognition made of spoken words, and the languages to expect. */
    | { readonly kind: 'words'; readonly text: string; readonly languages: readonly string[] };
}

/** What became of a choice. What is said to be stopped is in force. */
export type ReceivedCall =
  | { readonly kind: 'recorded' | 'repeated'; readonly heard: HeardOnCall }
  /** Words that ask for nothing a phone line can do: nothing was recorded. */
  | { readonly kind: 'not-understood' };

type Deps = Pick<UseCaseDeps, 'ledger' | 'vault' | 'ids' | 'recipients'>;

/** Returns the key under which a choice is one act, however often it is delivered. A key's category is in it: what is confirmed is what was recorded. */
function callKey({ callSid, step, choice }: CallChoice): string {
  return `call:${callSid}:${step}:${choice.kind === 'category' ? choice.category : choice.kind}`;
}

/**
 * Takes the choice of a caller, about the number called from: as a texted stop it ends texts and automated calls to it, of all kinds or of those named
 * (47 CFR 64.1200(a)(10)). In force when it returns. Words are read as those of a text are; only they can be unsure, and then everything that may be
 * stopped is held for a person. A spoken START opens nothing: whoever calls may show any number.
 */
export async function receiveCallChoice(deps: Deps, call: CallChoice): Promise<ReceivedCall> {
  const { choice } = call;
  switch (choice.kind) {
    case 'all':
      return receiveKey(deps, call, { kind: 'all' }, 'stopped-all');
    case 'category':
      return receiveKey(deps, call, { kind: 'categories', categories: [choice.category] }, 'stopped-asked');
    case 'words':
      return receiveWords(deps, call, understandSpeech(choice));
    default:
      return assertNever(choice);
  }
}

async function receiveKey(deps: Deps, call: CallChoice, types: TypeScope, heard: HeardOnCall): Promise<ReceivedCall> {
  const { kind } = await stopAddress(deps, {
    address: { kind: 'phone', value: call.phone },
    scope: { types, channels: STOPPED_BY_TEXT },
    wayIn: 'VOICE',
    evidence: call.raw,
    formId: callKey(call),
    notify: false,
  });
  return { kind, heard };
}

async function receiveWords(deps: Deps, call: CallChoice, read: Classification): Promise<ReceivedCall> {
  if (read.intent === 'NOT_A_REQUEST' || read.intent === 'HELP') return { kind: 'not-understood' };
  const address = deps.vault.addressKey({ kind: 'phone', value: call.phone });
  const claim = { addresses: [address], idempotencyKey: callKey(call) };
  const { kind, entries } = await writeWithPeople(deps, claim, (tx, people) =>
    recordText(tx, deps.ids, {
      way: 'VOICE',
      address,
      read,
      raw: call.raw,
      saidAt: tx.now,
      people,
      // A call is answered by voice.
      answer: undefined,
    }),
  );
  return { kind: kind === 'written' ? 'recorded' : kind, heard: await heardOnCall(deps, entries) };
}

/** Returns whether spoken words are a stop or may be one, in any of the languages to expect. Records nothing. */
export function mayAskToStop(text: string, languages: readonly string[]): boolean {
  const { intent } = understandSpeech({ text, languages });
  return intent === 'STOP' || intent === 'UNSURE';
}

function understandSpeech({
  text,
  languages,
}: Omit<Extract<CallChoice['choice'], { kind: 'words' }>, 'kind'>): Classification {
  const read = classify({ text, channel: 'VOICE', languages });
  return read.intent === 'START' ? { ...read, intent: 'CHANGE', certainty: 'unsure' } : read;
}
