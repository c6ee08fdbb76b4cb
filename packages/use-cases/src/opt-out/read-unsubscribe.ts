import { findType } from '@heed/domain/catalogue/find-type';
import type { CommunicationType } from '@heed/domain/catalogue/catalogue';
import type { LanguageTag } from '@heed/domain/recipient/recipient';
import { languageOf } from '@heed/domain/statement/wishes';
import type { UseCaseDeps } from '../deps.ts';
import type { OpenedLink } from '../ports/links.ts';
import { addressReceiptOf, type AddressReceipt } from './address-receipt.ts';
import { disownedForAll } from '../disown/disown-address.ts';
import { stopInForce, type SaidAbout } from './stop-in-force.ts';
import { scopeOfLink, subjectOfLink } from './unsubscribe-by-link.ts';

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
      /** Present when whoever reads at the address said that they do not know the person. */
      readonly disowned: AddressReceipt | undefined;
    }
  | { readonly kind: 'invalid' };

type Deps = Pick<UseCaseDeps, 'links' | 'catalogues' | 'recipients' | 'clock'>;

/** Returns what a link would stop and whether it is stopped. Changes nothing. */
export async function readUnsubscribe(deps: Deps, { token }: { readonly token: string }): Promise<UnsubscribeView> {
  const opened = await deps.links.open(token);
  if (opened.kind === 'invalid') return { kind: 'invalid' };
  const catalogue = await deps.catalogues.current();
  const said = await saidAbout(deps, opened);
  const now = deps.clock.now();
  const stop = stopInForce(said, scopeOfLink(opened, 'type'), catalogue, now);
  const { target } = opened;
  const disown = 'address' in target ? disownedForAll(target.address, said.statements, said.people, now) : undefined;
  const person = 'recipient' in target ? await deps.recipients.state(target.recipient) : undefined;
  return {
    kind: 'link',
    opened,
    type: opened.type === undefined ? undefined : findType(catalogue, opened.type),
    language: person === undefined ? undefined : languageOf(person),
    stopped: stop === undefined ? undefined : addressReceiptOf(stop),
    allStopped: stopInForce(said, scopeOfLink(opened, 'all'), catalogue, now) !== undefined,
    disowned: disown === undefined ? undefined : addressReceiptOf(disown),
  };
}

async function saidAbout({ recipients }: Deps, opened: Exclude<OpenedLink, { kind: 'invalid' }>): Promise<SaidAbout> {
  const subject = subjectOfLink(opened);
  if (subject.kind === 'recipient')
    return { subject, statements: (await recipients.state(subject.recipient))?.statements ?? [], people: [] };
  const [states, behind] = await Promise.all([
    recipients.addressStates([subject.address]),
    recipients.behind(subject.address),
  ]);
  const people = await Promise.all(
    [...new Set(behind.map(({ recipient }) => recipient))].map((id) => recipients.state(id)),
  );
  return {
    subject,
    statements: states.get(subject.address)?.statements ?? [],
    people: people.filter((person) => person !== undefined),
  };
}
