import type { AppLoadContext } from '@remix-run/node';
import type { Statement } from '@heed/domain/statement/statement';
import { readVisit } from '@heed/use-cases/desk/read-visit';
import { readOwnHistory } from '@heed/use-cases/preferences/read-own-history';
import type { MaskedContactPoint } from '@heed/use-cases/preferences/read-preferences';
import { receiptNumber } from '@heed/use-cases/preferences/receipt';
import type { Farewell } from '../../.server/kiosk.ts';
import { readLanguage } from '../../.server/language.ts';
import { readerFor } from '../../.server/reader.ts';
import { sayChange } from '../../wording/describe-receipt.ts';
import { sayWish } from '../../wording/describe-wish.ts';
import { sayAddress } from '../../wording/say-address.ts';
import { nameTypes, type TypeName } from '../../wording/name-types.ts';
import { inOnePiece, type Reader } from '../../wording/reader.ts';

/** Returns what a patient changed on this device, each with its receipt: nothing more telling than on their own page. */
export async function describeVisit(
  request: Request,
  context: AppLoadContext,
  farewell: Farewell,
): Promise<readonly string[]> {
  const { recipient } = farewell;
  const [said, { points }, locale, catalogue] = await Promise.all([
    readVisit(context.deps, farewell),
    readOwnHistory(context.deps, { recipient, limit: 1 }),
    readLanguage(request, context),
    context.deps.catalogues.current(),
  ]);
  const reader = readerFor(context, locale, catalogue);
  const names = nameTypes(catalogue, locale, reader.words);
  return said.map((one) => {
    const number = reader.words.receipt.number({ number: inOnePiece(locale, receiptNumber(one.act)) });
    return `${sayWord(reader, names, points, one)} ${number}.`;
  });
}

function sayWord(
  reader: Reader,
  names: ReadonlyMap<string, TypeName>,
  points: readonly MaskedContactPoint[],
  { word, scope }: Statement,
): string {
  switch (word.kind) {
    case 'stop':
    case 'allow':
      return sayChange(reader, names, { ...scope, to: word.kind === 'stop' ? 'off' : 'on' });
    case 'withdraw':
      return reader.words.receipt.undone;
    case 'contact-hours':
    case 'prefer-language':
    case 'prefer-channel':
      return sayWish(reader, word);
    case 'use-contact-point':
      return sayAddress(reader, word, points).join(' ');
    default:
      return reader.words.history.other[word.kind];
  }
}
