import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { Clue } from '@heed/use-cases/desk/find-people';
import { z } from 'zod';
import { readEmail, readPhone } from '../../.server/read-contact.ts';

/** Longer than any address (RFC 5321 §4.5.3.1.3 allows 254 octets), with a name and brackets around it. */
export const LONGEST_SEARCH = 320;

/** Returns every way to read what was typed; none when nothing was. `SYSTEM|VALUE` names an identifier as the command line does. */
export function readClues(raw: string, organisationPhone: string): readonly Clue[] {
  const typed = raw.slice(0, LONGEST_SEARCH).trim();
  if (typed === '') return [];
  const id = z.uuid().safeParse(typed.toLowerCase());
  if (id.success) return [{ kind: 'id', id: id.data as RecipientId }];
  const [email, phone] = [readEmail(typed), readPhone(typed, organisationPhone)];
  const addresses = [email, phone].flatMap((read): Clue[] =>
    read.kind === 'contact' ? [{ kind: 'address', address: read.address }] : [],
  );
  const bar = typed.indexOf('|');
  const named: Clue =
    bar < 1
      ? { kind: 'identifier', value: typed }
      : { kind: 'identifier', system: typed.slice(0, bar).trim(), value: typed.slice(bar + 1).trim() };
  return [...addresses, named];
}
