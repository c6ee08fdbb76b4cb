import type { CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import { addressKindOf, type DecidedChannel, isDecidedChannel } from '@heed/domain/channel/channel';
import { type Address, type AddressKey, parseAddress } from '@heed/domain/contact/address';
import type { DecisionAsked } from '@heed/use-cases/decision/decide-many';
import type { ApiClient } from '@heed/use-cases/ports/clients';
import type { RecipientRef } from '@heed/use-cases/ports/recipients';
import type { Vault } from '@heed/use-cases/ports/vault';
import type { ProblemCode } from '../problem/problem-codes.ts';
import { parseRecipientRef } from '../recipient/parse-recipient-ref.ts';
import type { DecisionRequestInput } from './decision-request.input.ts';

/** A request that can be asked: about the recipient, about the address, or about both. */
export interface AskableRequest {
  readonly kind: 'askable';
  readonly asked: DecisionAsked;
}

/** A request with a mistake in it. */
export interface WrongRequest {
  readonly kind: 'wrong';
  readonly code: ProblemCode;
  readonly field: string;
}

/** Returns the request as use cases take it, or its first mistake. */
export function parseDecisionRequest(
  parts: { readonly vault: Vault; readonly client: ApiClient },
  request: Pick<DecisionRequestInput, 'recipient' | 'address' | 'type' | 'channel' | 'at'>,
): AskableRequest | WrongRequest {
  const { channel } = request;
  if (!isDecidedChannel(channel)) return wrong('CHANNEL_NOT_DECIDED', 'channel');
  if (parts.client.types?.includes(request.type) === false) return wrong('TYPE_NOT_PERMITTED', 'type');
  const recipient = refOf(parts.vault, request.recipient);
  if (recipient === 'wrong') return wrong('BAD_RECIPIENT_REF', 'recipient');
  const address = addressOf(parts.vault, channel, request.address);
  if (address === 'wrong') return wrong(badAddressOn(channel), 'address');
  const at = request.at ?? undefined;
  const asked = { type: request.type as CommunicationTypeKey, channel, ...(at === undefined ? {} : { at }) };
  if (recipient !== undefined)
    return {
      kind: 'askable',
      asked: {
        ...asked,
        target: { kind: 'recipient', ref: recipient },
        ...(address === undefined ? {} : { address }),
      },
    };
  return address === undefined
    ? wrong('RECIPIENT_OR_ADDRESS', 'recipient')
    : { kind: 'askable', asked: { ...asked, target: { kind: 'address', address } } };
}

function refOf(vault: Vault, given: DecisionRequestInput['recipient']): RecipientRef | 'wrong' | undefined {
  return given === undefined || given === null ? undefined : (parseRecipientRef(vault, given) ?? 'wrong');
}

function addressOf(
  vault: Vault,
  channel: DecidedChannel,
  given: DecisionRequestInput['address'],
): AddressKey | 'wrong' | undefined {
  if (given === undefined || given === null) return undefined;
  const address = parseAddressOn(channel, given);
  return address === undefined ? 'wrong' : vault.addressKey(address);
}

/** Returns the address in the form its channel uses, or `undefined`. */
export function parseAddressOn(channel: DecidedChannel, raw: string): Address | undefined {
  return parseAddress(addressKindOf(channel), raw);
}

/** Returns the code for an address that its channel cannot use. */
export function badAddressOn(channel: DecidedChannel): ProblemCode {
  return addressKindOf(channel) === 'email' ? 'BAD_EMAIL' : 'BAD_PHONE';
}

function wrong(code: ProblemCode, field: string): WrongRequest {
  return { kind: 'wrong', code, field };
}
