import type { SealedId } from '@heed/domain/recipient/recipient';
import type { OutgoingMessage } from './outgoing.ts';

/** Returns the names of the values that were sealed for a message. */
export function sealedInMessage({ to, content }: OutgoingMessage): readonly SealedId[] {
  return content.kind === 'one-time-code' ? [to, content.sealedCode] : [to];
}
