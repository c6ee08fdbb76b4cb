import type { AppLoadContext } from '@remix-run/node';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { readAct } from '@heed/use-cases/preferences/read-act';
import { receiptNumber } from '@heed/use-cases/preferences/receipt';
import { z } from 'zod';
import { sayWish } from '../../wording/describe-wish.ts';
import { inOnePiece, type Reader } from '../../wording/reader.ts';
import type { HowOutcome } from './how-page-data.ts';

/** What was just done, from the address: it survives a reload, and another's act says nothing. */
export async function readOutcome(
  request: Request,
  { deps }: AppLoadContext,
  { reader, recipient }: { readonly reader: Reader; readonly recipient: RecipientId },
): Promise<HowOutcome> {
  const asked = new URL(request.url).searchParams;
  const done = asked.get('done');
  if (done === 'undone' || done === 'unchanged') return { kind: done };
  const act = z.uuid().safeParse(asked.get('act'));
  if (done !== 'saved' || !act.success) return { kind: 'none' };
  const said = await readAct(deps, { recipient, act: act.data });
  if (said === undefined || said.isUndone) return { kind: 'none' };
  const lines = said.statements.flatMap(({ word }) =>
    word.kind === 'contact-hours' || word.kind === 'prefer-language' || word.kind === 'prefer-channel'
      ? [sayWish(reader, word)]
      : [],
  );
  if (lines.length === 0) return { kind: 'none' };
  const number = inOnePiece(reader.locale, receiptNumber(act.data));
  return { kind: 'saved', act: act.data, lines, number, proof: reader.words.receipt.number({ number }) };
}
