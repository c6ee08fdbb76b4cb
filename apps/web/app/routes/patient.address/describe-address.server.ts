import { randomUUID } from 'node:crypto';
import type { AppLoadContext } from '@remix-run/node';
import { formatList } from '@heed/i18n/format/list';
import type { WrittenLocale } from '@heed/i18n/locales';
import type { AddressesView, ShownAddress } from '@heed/use-cases/address/read-addresses';
import { addressToProve } from '@heed/use-cases/proof/address-to-prove';
import { LONGEST_TYPED } from '@heed/use-cases/proof/check-code';
import { textedCode } from '@heed/use-cases/proof/texted-code';
import { makeFormToken } from '../../.server/form-token.ts';
import { numberToProve } from '../../.server/number-to-prove.ts';
import { proofOf } from '../../.server/proof.ts';
import type { PatientSession } from '../../.server/session.ts';
import { textNumberOf } from '../../.server/text-number.ts';
import { formatPhone, inOnePiece, keepOrder, phoneFor, type Reader } from '../../wording/reader.ts';
import type { AddressPageData } from './address-page-data.ts';

/** Returns an address as it is read, in one piece. */
export function readable(locale: WrittenLocale, { kind, value }: ShownAddress): string {
  return inOnePiece(locale, kind === 'phone' ? formatPhone(value) : value);
}

/** Returns the page as it stands for a session. `asked`: what of it is in the address of the page. */
export async function describeAddress(
  context: AppLoadContext,
  session: PatientSession,
  { view, reader, asked }: { readonly view: AddressesView; readonly reader: Reader; readonly asked: URLSearchParams },
): Promise<AddressPageData> {
  const { locale } = reader;
  const ours = textNumberOf(context);
  const { offer } = view;
  const isShown = offer?.kind === 'phone' && view.isProved && asked.has('shown') && ours !== undefined;
  const shown = isShown
    ? {
        id: offer.id,
        code: textedCode(context.deps.vault, { recipient: session.recipient, id: offer.id }),
        to: ours,
        number: inOnePiece(locale, formatPhone(ours)),
        address: readable(locale, offer),
      }
    : undefined;
  return {
    isProved: view.isProved,
    prove: view.isProved ? undefined : await toProve(context, session, locale),
    points: view.points.map((point) => ({ id: point.id, kind: point.kind, value: readable(locale, point) })),
    offer: offer === undefined ? undefined : { id: offer.id, kind: offer.kind, value: readable(locale, offer), shown },
    takesTexts: ours !== undefined,
    given: view.given.map((one) => ({
      act: one.act,
      address: readable(locale, one),
      back:
        one.left.length === 0
          ? undefined
          : formatList(
              locale,
              one.left.map((left) => readable(locale, left)),
            ),
    })),
    hasWish: view.hasWish,
    phone: phoneFor(reader),
    longestTyped: LONGEST_TYPED,
    form: makeFormToken(session, context),
    formIds: { offer: randomUUID(), again: randomUUID(), show: randomUUID(), undo: randomUUID() },
    done: await doneBy(context, session, { view, reader, asked }),
  };
}

/** A mailbox is proved first; whoever has none proves a number. */
async function toProve(
  context: AppLoadContext,
  session: PatientSession,
  locale: WrittenLocale,
): Promise<AddressPageData['prove']> {
  const mailbox = await addressToProve(context.deps, { ...session, purpose: 'more' });
  if (mailbox !== undefined)
    return { kind: 'email', value: inOnePiece(locale, mailbox.masked), href: '/preferences/code?for=address' };
  const number = await numberToProve(context, session, locale);
  return number === undefined ? undefined : { kind: 'phone', value: number, href: '/preferences/number?for=address' };
}

/** What was just done, from the address of the page: it survives a reload, and names nothing but a receipt. */
async function doneBy(
  context: AppLoadContext,
  session: PatientSession,
  { view, reader, asked }: { readonly view: AddressesView; readonly reader: Reader; readonly asked: URLSearchParams },
): Promise<AddressPageData['done']> {
  const done = asked.get('done');
  if (done === 'taken-back' || done === 'withdrawn') return { kind: done };
  const newest = view.given.at(-1);
  if (done !== 'saved' || newest === undefined) return undefined;
  const number = /^[0-9A-Z]{3}-[0-9A-Z]{3}$/.exec(asked.get('receipt') ?? '')?.[0];
  const purpose = newest.kind === 'email' ? 'stopped-mailbox' : 'stopped-number';
  const found = await addressToProve(context.deps, { ...session, contactPoint: undefined, purpose });
  return {
    kind: 'saved',
    address: readable(reader.locale, newest),
    receipt:
      number === undefined ? undefined : reader.words.receipt.number({ number: keepOrder(reader.locale, number) }),
    stopped: !newest.isStopped
      ? undefined
      : found !== undefined && found.point.address === proofOf(session, context)?.address
        ? 'turn-on'
        : 'elsewhere',
  };
}
