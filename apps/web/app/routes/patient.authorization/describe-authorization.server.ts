import { randomUUID } from 'node:crypto';
import type { AuthorizationView } from '@heed/use-cases/authorization/read-authorization';
import { formatDay } from '@heed/i18n/format/date';
import { permissionIn } from '@heed/i18n/permission/in-language';
import { inOnePiece, keepOrder, phoneFor, type Reader } from '../../wording/reader.ts';
import type { AuthorizationPageData, OpenNumber } from './authorization-page-data.ts';
import { consentText, documentText, readCopy } from './signed-text.server.ts';

type Described = Pick<
  AuthorizationPageData,
  'state' | 'isLive' | 'copy' | 'document' | 'isElsewhere' | 'numbers' | 'phone' | 'code' | 'isProved'
>;

/**
 * Returns what the page says of a permission. Where the kind is not named (`isHidden`) neither is the text, which names it; right after somebody took a
 * permission back (`hasLeft`) nothing is offered.
 */
export function describeAuthorization(
  reader: Reader,
  view: AuthorizationView,
  { isHidden, hasLeft }: { readonly isHidden: boolean; readonly hasLeft: boolean },
): Described {
  const { signed, offer, type, catalogue } = view;
  const mayOffer = !isHidden && !hasLeft;
  const text = mayOffer && offer === 'sign' ? documentText(catalogue, type, reader.locale) : undefined;
  return {
    code: type.code,
    isProved: view.isProved,
    state: sayState(reader, view),
    isLive: signed.kind === 'live',
    copy: signed.kind === 'live' && signed.copy !== undefined ? readCopy(signed.copy) : undefined,
    document: text === undefined ? undefined : { ...text, formId: randomUUID() },
    isElsewhere: offer === 'elsewhere' && !hasLeft,
    numbers: mayOffer ? describeNumbers(reader, view) : [],
    phone: phoneFor(reader),
  };
}

function describeNumbers(reader: Reader, { numbers, catalogue, type }: AuthorizationView): readonly OpenNumber[] {
  return numbers.map(({ channel, point, isShared }) => {
    const number = inOnePiece(reader.locale, point.masked);
    const text = consentText(catalogue, type, reader.locale, { channel, number });
    return { channel, point: point.id, number, text: isShared ? undefined : { ...text, formId: randomUUID() } };
  });
}

function sayState(reader: Reader, { signed }: AuthorizationView): readonly string[] {
  const words = permissionIn(reader.locale);
  const day = (at: Parameters<typeof formatDay>[1]) => keepOrder(reader.locale, formatDay(reader, at, reader.now));
  switch (signed.kind) {
    case 'none':
      return [];
    case 'expired':
    case 'revoked':
      return [words[signed.kind]({ day: day(signed.at) })];
    case 'live':
      return [
        words.live({ day: day(signed.since) }),
        ...(signed.until === undefined ? [] : [words.until({ day: day(signed.until) })]),
        ...(signed.isEnding ? [words.ending] : []),
      ];
  }
}
