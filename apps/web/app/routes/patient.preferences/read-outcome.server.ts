import type { AppLoadContext } from '@remix-run/node';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { readReceipt } from '@heed/use-cases/preferences/read-receipt';
import { z } from 'zod';
import { describeReceipt, type ReceiptText } from '../../wording/describe-receipt.ts';
import type { TypeName } from '../../wording/name-types.ts';
import { phoneFor, type Reader } from '../../wording/reader.ts';

/** What the banner says of the thing just done. */
export type PageOutcome =
  | { readonly kind: 'none' | 'undone' | 'unchanged' | 'newer' }
  /** An undo that needs a signature; where to get one. */
  | { readonly kind: 'sign'; readonly phone: string }
  | { readonly kind: 'saved' | 'confirmed'; readonly receipt: ReceiptText };

/** Returns what was just done, from the address: it survives a reload, and names nothing but an act. */
export async function readOutcome(
  request: Request,
  { deps }: AppLoadContext,
  { reader, names, recipient }: { reader: Reader; names: ReadonlyMap<string, TypeName>; recipient: RecipientId },
): Promise<PageOutcome> {
  const asked = new URL(request.url).searchParams;
  const done = asked.get('done');
  if (done === 'undone' || done === 'unchanged' || done === 'newer') return { kind: done };
  if (done === 'sign') return { kind: 'sign', phone: phoneFor(reader) };
  const act = z.uuid().safeParse(asked.get('act'));
  if ((done !== 'saved' && done !== 'confirmed') || !act.success) return { kind: 'none' };
  const receipt = await readReceipt(deps, { recipient, act: act.data });
  if (receipt === undefined) return { kind: 'none' };
  if (receipt.undone) return { kind: 'undone' };
  const isConfirmed = done === 'confirmed' && receipt.changes.length === 0;
  return { kind: isConfirmed ? 'confirmed' : 'saved', receipt: describeReceipt(reader, names, receipt) };
}
