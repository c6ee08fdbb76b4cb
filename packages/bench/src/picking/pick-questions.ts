import type { Catalogue, CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import { DECIDED_CHANNELS, type DecidedChannel } from '@heed/domain/channel/channel';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { pickOne } from './seeded-random.ts';

/** One question: may this type go to this recipient on this channel? */
export interface BenchQuestion {
  readonly id: RecipientId;
  readonly type: CommunicationTypeKey;
  readonly channel: DecidedChannel;
}

/** Returns a question about each recipient, of a type on one of the channels it is sent on. */
export function pickQuestions(
  random: () => number,
  ids: readonly RecipientId[],
  catalogue: Catalogue,
): readonly BenchQuestion[] {
  const pairs = catalogue.types.flatMap(({ key, channels }) =>
    DECIDED_CHANNELS.filter((channel) => channels[channel] !== undefined).map((channel) => ({ type: key, channel })),
  );
  return ids.map((id) => ({ id, ...pickOne(random, pairs) }));
}
