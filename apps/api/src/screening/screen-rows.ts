import type { Channel } from '@heed/domain/channel/channel';
import { CHANNELS } from '@heed/domain/channel/channel';
import { formatInstant } from '@heed/domain/time/instant';
import type { ApiContext } from '../access/api-context.ts';
import { answerRequests } from '../decision/answer-requests.ts';
import type { DecisionRequestInput } from '../decision/decision-request.input.ts';
import type { ScreenRow } from './read-rows.ts';

/** What was decided about one row. A row with a mistake is a `DENY`: what cannot be checked is not sent. */
export interface RowOutcome {
  readonly outcome: string;
  readonly reason: string;
  readonly notBefore: string;
}

/** What counts for rows that do not say it themselves. */
export interface ScreenDefaults {
  readonly type: string | undefined;
  readonly channel: string | undefined;
}

type Asked = Pick<DecisionRequestInput, 'recipient' | 'address' | 'type' | 'channel'>;

/** Decides about a page of rows in one reading of the store. Returns one outcome a row, in order. */
export async function screenRows(
  context: Pick<ApiContext, 'deps' | 'client' | 'metrics'>,
  defaults: ScreenDefaults,
  rows: readonly ScreenRow[],
): Promise<readonly RowOutcome[]> {
  const asked = rows.map((row) => askedBy(row, defaults));
  const answers = await answerRequests(
    context,
    asked.filter((one) => typeof one !== 'string'),
  );
  let next = 0;
  return asked.map((one) => {
    if (typeof one === 'string') return { outcome: 'DENY', reason: one, notBefore: '' };
    const answer = answers[next++];
    if (answer === undefined) throw new Error('A row got no answer.');
    if (answer.kind === 'wrong') return { outcome: 'DENY', reason: answer.problem.code, notBefore: '' };
    const { outcome, reason, notBefore } = answer.placed.decision;
    return { outcome, reason, notBefore: notBefore === undefined ? '' : formatInstant(notBefore) };
  });
}

/** Returns what a row asks, or the code of its mistake. */
function askedBy(row: ScreenRow, defaults: ScreenDefaults): Asked | string {
  const type = text(row, 'type') ?? defaults.type;
  const channel = text(row, 'channel') ?? defaults.channel;
  if (type === undefined) return 'UNKNOWN_TYPE';
  if (channel === undefined || !isChannel(channel)) return 'UNKNOWN_ENUM_VALUE';
  const id = text(row, 'id');
  const system = text(row, 'system');
  const value = text(row, 'value');
  const address = text(row, 'address');
  const external = system === undefined || value === undefined ? undefined : { system, value };
  const recipient =
    id === undefined && external === undefined
      ? undefined
      : { ...(id === undefined ? {} : { id }), ...(external === undefined ? {} : { external }) };
  return {
    type,
    channel,
    ...(recipient === undefined ? {} : { recipient }),
    ...(address === undefined ? {} : { address }),
  };
}

function text(row: ScreenRow, name: string): string | undefined {
  const value = row[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Returns whether a text names a channel, decided about or not. */
export function isChannel(text: string): text is Channel {
  return (CHANNELS as readonly string[]).includes(text);
}
