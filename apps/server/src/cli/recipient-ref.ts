import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { RecipientRef } from '@heed/use-cases/ports/recipients';
import type { Vault } from '@heed/use-cases/ports/vault';
import { UsageError } from './terminal.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Reads how an operator names a recipient: Heed's id (a UUID), or another system's as `SYSTEM|VALUE` (the token form of FHIR search). */
export function refOf(vault: Pick<Vault, 'identifierKey'>, text: string): RecipientRef {
  if (UUID.test(text)) return { kind: 'id', id: text as RecipientId };
  const bar = text.indexOf('|');
  if (bar < 1 || bar === text.length - 1)
    throw new UsageError('--recipient takes a Heed id (a UUID) or SYSTEM|VALUE, for example demo-ehr|DEMO-0001.');
  const system = text.slice(0, bar);
  return { kind: 'external', system, valueKey: vault.identifierKey(system, text.slice(bar + 1)) };
}
