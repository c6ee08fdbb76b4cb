import type { AppLoadContext } from '@remix-run/node';
import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { Statement } from '@heed/domain/statement/statement';
import { deskIn } from '@heed/i18n/desk/in-language';
import { formatDay, formatDayAndTime } from '@heed/i18n/format/date';
import { readBack } from '@heed/use-cases/desk/read-back';
import type { StaffSession } from '@heed/use-cases/ports/staff';
import { z } from 'zod';
import { readerFor } from '../../.server/reader.ts';
import { sayChange } from '../../wording/describe-receipt.ts';
import { sayWish } from '../../wording/describe-wish.ts';
import { sayTypes } from '../../wording/say-scope.ts';
import { nameTypes, type TypeName } from '../../wording/name-types.ts';
import { inOnePiece, type Reader } from '../../wording/reader.ts';
import { channelsOf, sayWays } from '../../wording/say-ways.ts';
import type { StaffReader } from '../staff.session/staff-reader.server.ts';
import { describeStill } from './describe-still.ts';

/** What staff read aloud. */
export interface ReadBackText {
  readonly act: string;
  readonly sentences: readonly string[];
  readonly saidAt: string;
  readonly isTakenBack: boolean;
  readonly mayTakeBack: boolean;
}

/**
 * Returns the act that a page's address names, in plain words to read aloud, or `undefined`. What is named is no more telling than on the patient's own page:
 * whoever is on the telephone may not have said who they are.
 */
export async function describeReadBack(
  request: Request,
  context: AppLoadContext,
  { locale, catalogue }: StaffReader,
  { recipient, staff }: { readonly recipient: RecipientId; readonly staff: StaffSession },
): Promise<ReadBackText | undefined> {
  const asked = new URL(request.url).searchParams;
  const act = z.uuid().safeParse(asked.get('act'));
  if (!act.success) return undefined;
  const askedForAll = DECIDED_CHANNELS.filter((channel) => asked.getAll('all').includes(channel));
  const back = await readBack(context.deps, { recipient, act: act.data, by: staff, askedForAll });
  const word = back?.statements[0]?.word.kind;
  if (back === undefined || word === undefined) return undefined;
  const reader = readerFor(context, locale, catalogue);
  const desk = deskIn(locale);
  const names = nameTypes(catalogue, locale, reader.words);
  return {
    act: back.act,
    sentences: [
      ...back.statements.flatMap((said) => sayStatement(reader, names, said)),
      ...describeStill(reader, desk, names, { word, cells: back.otherwise }),
      desk.readBack.number({ number: inOnePiece(locale, back.receipt) }),
    ],
    saidAt: desk.readBack.saidAt({ when: formatDayAndTime(reader, back.saidAt) }),
    isTakenBack: back.isTakenBack,
    mayTakeBack: back.mayTakeBack,
  };
}

function sayStatement(
  reader: Reader,
  names: ReadonlyMap<string, TypeName>,
  { word, scope }: Statement,
): readonly string[] {
  const { readBack: words } = deskIn(reader.locale);
  switch (word.kind) {
    case 'stop':
    case 'allow':
      return [sayChange(reader, names, { ...scope, to: word.kind === 'stop' ? 'off' : 'on' })];
    case 'pause': {
      const kinds = scope.types.kind === 'all' ? words.everything : sayTypes(reader, names, scope.types);
      const what = `${kinds} ${scope.channels === 'all' ? reader.words.receipt.everyWay : sayWays(reader, channelsOf(scope.channels))}`;
      return [words.paused({ what, until: formatDay(reader, word.until, reader.now) })];
    }
    case 'contact-hours':
    case 'prefer-language':
    case 'prefer-channel':
      return [sayWish(reader, word)];
    default:
      return [];
  }
}
