import { findType } from '@heed/domain/catalogue/find-type';
import type { CommunicationType } from '@heed/domain/catalogue/catalogue';
import { decide } from '@heed/domain/decision/decide';
import { latestWord, standingStatements } from '@heed/domain/statement/latest-word';
import type { LanguageTag } from '@heed/domain/recipient/recipient';
import type { UseCaseDeps } from '../deps.ts';
import type { OpenedLink } from '../ports/links.ts';
import { receiptNumber } from '../preferences/receipt.ts';
import type { AddressReceipt } from './stop-address.ts';

/** What the page behind a one-click address shows. */
export type UnsubscribeView =
  | {
      readonly kind: 'link';
      readonly opened: Exclude<OpenedLink, { kind: 'invalid' }>;
      readonly type: CommunicationType | undefined;
      readonly language: LanguageTag | undefined;
      /** Present when what the link names is stopped already. */
      readonly stopped: AddressReceipt | undefined;
      /** Whether every optional mail to the address is stopped. */
      readonly allStopped: boolean;
    }
  | { readonly kind: 'invalid' };

/** Returns what a link would stop and whether it is stopped. Changes nothing. */
export async function readUnsubscribe(
  { links, catalogues, facts, clock }: Pick<UseCaseDeps, 'links' | 'catalogues' | 'facts' | 'clock'>,
  { token }: { readonly token: string },
): Promise<UnsubscribeView> {
  const opened = await links.open(token);
  if (opened.kind === 'invalid') return { kind: 'invalid' };
  const catalogue = await catalogues.current();
  const type = opened.type === undefined ? undefined : findType(catalogue, opened.type);
  const { target } = opened;
  const recipientTarget =
    'recipient' in target ? [{ kind: 'recipient' as const, ref: { kind: 'id' as const, id: target.recipient } }] : [];
  const addressTarget = 'address' in target ? [{ kind: 'address' as const, address: target.address }] : [];
  const { facts: known } = await facts.read([...recipientTarget, ...addressTarget]);
  const person = known[0]?.target.kind === 'recipient' ? known[0].target.state : undefined;
  const at = clock.now();
  const probe =
    type ??
    catalogue.types.find(({ stoppable, channels }) => stoppable === 'stoppable' && channels.EMAIL !== undefined);
  const address = 'address' in target ? known.at(-1)?.addresses.get(target.address) : undefined;
  const said = standingStatements(address?.statements ?? person?.statements ?? [], at);
  const word = probe === undefined ? undefined : latestWord(said, probe, 'EMAIL');
  const isStopped =
    known[0] !== undefined &&
    probe !== undefined &&
    ['ADDRESS_STOPPED', 'STOPPED'].includes(decide(known[0], { type: probe.key, channel: 'EMAIL', at }).reason);
  return {
    kind: 'link',
    opened,
    type,
    language: person?.profile.language,
    stopped:
      isStopped && word?.word.kind === 'stop' ? { number: receiptNumber(word.act), at: word.receivedAt } : undefined,
    allStopped: isStopped && word?.word.kind === 'stop' && word.scope.types.kind === 'all',
  };
}
