import type { AppLoadContext } from '@remix-run/node';
import type { Organisation } from '@heed/domain/catalogue/catalogue';

/** The last one read: an error page must say who we are and whom to call even when the database is away. */
let lastKnown: Organisation | undefined;

/** Returns who sends, or `undefined` before the first catalogue was applied. Does not throw. */
export async function readOrganisation({ deps, log, requestId }: AppLoadContext): Promise<Organisation | undefined> {
  try {
    lastKnown = (await deps.catalogues.latest())?.organisation ?? lastKnown;
  } catch (failure) {
    log.error({ requestId, name: failure instanceof Error ? failure.name : 'unknown' }, 'the catalogue cannot be read');
  }
  return lastKnown;
}
