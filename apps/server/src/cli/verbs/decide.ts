import { isDecidedChannel } from '@heed/domain/channel/channel';
import type { CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import type { PlacedDecision } from '@heed/domain/decision/decision';
import { formatInstant, parseInstant } from '@heed/domain/time/instant';
import { decideMany } from '@heed/use-cases/decision/decide-many';
import { explainDecision } from '@heed/i18n/reason/explain-decision';
import type { AddVerb } from '../command-context.ts';
import { refOf } from '../recipient-ref.ts';
import { UsageError } from '../terminal.ts';

/** `heed decide`. */
export const addDecideVerb: AddVerb = (program, context) => {
  program
    .command('decide')
    .description('ask whether a message may go out')
    .requiredOption('--recipient <id>', 'recipient id, or SYSTEM|VALUE')
    .requiredOption('--type <type>', 'communication type, for example appt_reminder')
    .requiredOption('--channel <channel>', 'EMAIL | SMS | VOICE')
    .option('--at <time>', 'RFC 3339 time; a past one answers as it was then')
    .option('--explain', 'print every rule that was tried')
    .action((options: { recipient: string; type: string; channel: string; at?: string; explain?: true }) =>
      context.withApp(async (app, terminal) => {
        const channel = options.channel.toUpperCase();
        if (!isDecidedChannel(channel)) throw new UsageError('--channel must be EMAIL, SMS or VOICE.');
        const at = options.at === undefined ? undefined : parseInstant(options.at);
        if (options.at !== undefined && at === undefined)
          throw new UsageError('--at must be an RFC 3339 time, for example 2026-11-24T09:00:00Z.');
        const [answer] = await decideMany(app.deps, [
          {
            target: { kind: 'recipient', ref: refOf(app.deps.vault, options.recipient) },
            type: options.type as CommunicationTypeKey,
            channel,
            ...(at === undefined ? {} : { at }),
          },
        ]);
        if (answer === undefined || answer.kind === 'unknown-type') {
          throw new UsageError(`The catalogue has no type ${options.type}. List them with: heed catalogue list`);
        }
        terminal.answer(rowOf(answer), humanAnswer(answer, options.explain === true));
        return answer.decision.outcome === 'ALLOW' ? 0 : 1;
      }),
    );
};

/** Times as everywhere at the edges: RFC 3339. */
function rowOf({ decision, asOf }: PlacedDecision): Readonly<Record<string, unknown>> {
  const { notBefore, validUntil } = decision;
  const { sentence, source } = explainDecision(decision, 'en');
  return {
    ...decision,
    ...(notBefore === undefined ? {} : { notBefore: formatInstant(notBefore) }),
    validUntil: formatInstant(validUntil),
    asOf,
    explanation: sentence,
    source,
  };
}

function humanAnswer({ decision, asOf }: PlacedDecision, isExplained: boolean): string {
  const { outcome, reason, notBefore, useInstead, contactPoint, detail, statement, validUntil, trace } = decision;
  const { sentence, source } = explainDecision(decision, 'en');
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['source', source],
    ['not before', notBefore === undefined ? undefined : formatInstant(notBefore)],
    ['use instead', useInstead.length === 0 ? undefined : useInstead.join(', ')],
    ['contact point', contactPoint === undefined ? undefined : `${contactPoint}, detail ${detail}`],
    ['statement', statement],
    ['good until', `${formatInstant(validUntil)}, as of ledger position ${String(asOf)}`],
  ];
  const lines = [
    `${outcome} ${reason}: ${sentence}`,
    ...facts.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name.padEnd(14)}${value}`])),
    ...(isExplained
      ? trace.map(({ rule, applied, note }) => `  rule ${String(rule)} ${applied ? '→' : ' '} ${note}`)
      : []),
  ];
  return lines.join('\n');
}
