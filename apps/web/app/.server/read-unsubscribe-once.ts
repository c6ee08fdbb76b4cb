import type { AppLoadContext } from '@remix-run/node';
import { readUnsubscribe, type UnsubscribeView } from '@heed/use-cases/opt-out/read-unsubscribe';

const reads = new WeakMap<AppLoadContext, Promise<UnsubscribeView>>();

/** Reads what a one-click address would stop, once per request however many loaders ask. */
export function readUnsubscribeOnce(context: AppLoadContext, token: string): Promise<UnsubscribeView> {
  const known = reads.get(context);
  if (known !== undefined) return known;
  const read = readUnsubscribe(context.deps, { token });
  reads.set(context, read);
  return read;
}
