import type { AppLoadContext } from '@remix-run/node';

/** Returns the number, in E.164 form, that a text to us goes to; `undefined` where there is none. */
export function textNumberOf({ deps }: AppLoadContext): string | undefined {
  return deps.policy.senders[0]?.number;
}
