import { assertNever } from '@heed/domain/brand';
import type { Actor } from '@heed/domain/ledger/entry';

/** Returns a name under which an actor's idempotency keys are its own. */
export function nameOfActor(actor: Actor): string {
  switch (actor.kind) {
    case 'patient':
    case 'operator':
      return actor.kind;
    case 'staff':
      return `staff:${actor.staff}`;
    case 'client':
      return `client:${actor.client}`;
    case 'system':
      return `system:${actor.part}`;
    default:
      return assertNever(actor);
  }
}
