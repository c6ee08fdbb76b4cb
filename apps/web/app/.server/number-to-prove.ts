import type { AppLoadContext } from '@remix-run/node';
import type { WrittenLocale } from '@heed/i18n/locales';
import { addressToProve } from '@heed/use-cases/proof/address-to-prove';
import { inOnePiece } from '../wording/reader.ts';
import type { PatientSession } from './session.ts';
import { textNumberOf } from './text-number.ts';

/** Returns the number, masked, that proves by a text who it is, for somebody who has no mailbox to prove; `undefined` where there is none or no text reaches us. */
export async function numberToProve(
  context: AppLoadContext,
  session: PatientSession,
  locale: WrittenLocale,
): Promise<string | undefined> {
  if (textNumberOf(context) === undefined) return undefined;
  const found = await addressToProve(context.deps, { ...session, purpose: 'more-by-number' });
  return found === undefined ? undefined : inOnePiece(locale, found.masked);
}
