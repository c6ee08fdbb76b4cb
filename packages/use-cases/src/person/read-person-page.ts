import { addressKindOf } from '@heed/domain/channel/channel';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { ReviewState } from '@heed/domain/review/review-item';
import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import { isRestricted } from '../recipient/is-restricted.ts';
import { survivorOf } from '../recipient/survivor-of.ts';
import { ANSWER_WAYS, type AnswerWay } from './person-request.ts';

/** What the page on which to ask for a person shows. */
export interface PersonPage {
  /** How the person can be answered: where they have an address of the kind, and did not ask to be left alone there. */
  readonly ways: readonly AnswerWay[];
  /** By when staff look at it, where they asked already and nobody has ended it. */
  readonly dueAt: Instant | undefined;
}

const NOT_ENDED: readonly ReviewState['kind'][] = ['open', 'claimed', 'waiting'];

/** Returns what the page shows, or `undefined` when nobody is known by that id. */
export async function readPersonPage(
  deps: Pick<UseCaseDeps, 'recipients' | 'reviews' | 'catalogues' | 'clock'>,
  { recipient }: { readonly recipient: RecipientId },
): Promise<PersonPage | undefined> {
  const state = await survivorOf(deps.recipients, recipient);
  if (state === undefined) return undefined;
  const filter = { states: NOT_ENDED, reasons: ['MANUAL'] as const, recipient: state.profile.id };
  const [[item], catalogue] = await Promise.all([deps.reviews.list(filter, { limit: 1 }), deps.catalogues.current()]);
  const mayUse = (channel: AnswerWay) =>
    state.profile.contactPoints.some(
      (point) =>
        point.kind === addressKindOf(channel) &&
        point.use !== 'old' &&
        !isRestricted(state, catalogue, { channel, point }, deps.clock.now()),
    );
  return { ways: ANSWER_WAYS.filter(mayUse), dueAt: item?.dueAt };
}
