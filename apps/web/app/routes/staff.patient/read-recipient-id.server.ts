import { data } from '@remix-run/node';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { z } from 'zod';

/** Returns the recipient that an address names. Throws 404 when it is no id. */
export function readRecipientId(raw: string | undefined): RecipientId {
  const id = z.uuid().safeParse(raw);
  if (!id.success) throw data(undefined, { status: 404 });
  return id.data as RecipientId;
}
