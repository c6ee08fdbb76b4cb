import type { UseCaseDeps } from '../deps.ts';
import type { OpenedLink } from '../ports/links.ts';

/** Returns what a token stands for. Changes nothing, however often it is opened. */
export function openLink(
  { links }: Pick<UseCaseDeps, 'links'>,
  { token }: { readonly token: string },
): Promise<OpenedLink> {
  return links.open(token);
}
