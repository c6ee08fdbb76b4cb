import type { CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import { addressKindOf, type DecidedChannel, isDecidedChannel } from '@heed/domain/channel/channel';
import { type Address, parseAddress } from '@heed/domain/contact/address';
import type { DecisionAsked } from '@heed/use-cases/decision/decide-many';
import type { FactsTarget } from '@heed/use-cases/ports/decision-facts';
import type { ApiClient } from '@heed/use-cases/ports/clients';
import type { Vault } from '@heed/use-cases/ports/vault';
import type { ProblemCode } from '../problem/problem-codes.ts';
import { parseRecipientRef } from '../recipient/parse-recipient-ref.ts';
import type { DecisionRequestInput } from './decision-request.input.ts';

/** A request that can be asked: about the recipient, about the address, or about both. */
export interface AskableRequest {
  readonly kind: 'askable';
  readonly asked: readonly DecisionAsked[];
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
  const targets: FactsTarget[] = [];
  if (request.recipient !== undefined && request.recipient !== null) {
    const ref = parseRecipientRef(parts.vault, request.recipient);
    if (ref === undefined) return wrong('BAD_RECIPIENT_REF', 'recipient');
    targets.push({ kind: 'recipient', ref });
  }
  if (request.address !== undefined && request.address !== null) {
    const address = parseAddressOn(channel, request.address);
    if (address === undefined) return wrong(badAddressOn(channel), 'address');
    targets.push({ kind: 'address', address: parts.vault.addressKey(address) });
  }
  if (targets.length === 0) return wrong('RECIPIENT_OR_ADDRESS', 'recipient');
  const type = request.type as CommunicationTypeKey;
  const at = request.at ?? undefined;
  return {
    kind: 'askable',
    asked: targets.map((target) => ({ target, type, channel, ...(at === undefined ? {} : { at }) })),
  };
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
