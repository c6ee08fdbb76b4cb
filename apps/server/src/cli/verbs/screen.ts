import { createReadStream, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { isDecidedChannel } from '@heed/domain/channel/channel';
import { createMetrics } from '@heed/api/operations/metrics';
import { UnreadableList } from '@heed/api/screening/read-rows';
import { screenCsv, screenNdjson } from '@heed/api/screening/screen-stream';
import type { ApiClient } from '@heed/use-cases/ports/clients';
import type { AddVerb } from '../command-context.ts';
import { UsageError } from '../terminal.ts';

/** Whoever sits at the server may ask about every type. */
const OPERATOR: ApiClient = { id: 'command-line', name: 'Command line', scopes: ['decide'], revoked: false };

/** `heed screen`: a list in, the same list with what may be sent out. */
export const addScreenVerb: AddVerb = (program, context) => {
  program
    .command('screen')
    .description('say of each row of a list whether its message may go out; the rows come back with outcome and reason')
    .argument(
      '<file>',
      'CSV (with a line of column names) or newline-delimited JSON, by its name; - reads JSON from standard input',
    )
    .option('--type <type>', 'for rows that name none')
    .option('--channel <channel>', 'EMAIL | SMS | VOICE, for rows that name none')
    .action((file: string, options: { type?: string; channel?: string }) =>
      context.withApp(async ({ deps }, terminal) => {
        const channel = options.channel?.toUpperCase();
        if (channel !== undefined && !isDecidedChannel(channel))
          throw new UsageError('--channel must be EMAIL, SMS or VOICE.');
        const path = resolve(context.folder, file);
        if (file !== '-' && !existsSync(path)) throw new UsageError('There is no such file.');
        const list = file === '-' ? process.stdin : createReadStream(path);
        const counted = { ALLOW: 0, DEFER: 0, DENY: 0 } as Record<string, number>;
        const parts = {
          deps,
          client: OPERATOR,
          metrics: createMetrics(),
          onPage: (outcomes: readonly { readonly outcome: string }[]) => {
            for (const { outcome } of outcomes) counted[outcome] = (counted[outcome] ?? 0) + 1;
          },
        };
        const rows = (/\.csv$/i.test(file) ? screenCsv : screenNdjson)(parts, { type: options.type, channel }, list);
        try {
          for await (const some of rows) process.stdout.write(some);
        } catch (failure) {
          if (!(failure instanceof UnreadableList)) throw failure;
          terminal.note(`${failure.message} What was not given back was not checked: do not send it.`);
          return 1;
        }
        const { ALLOW = 0, DEFER = 0, DENY = 0 } = counted;
        terminal.note(`${String(ALLOW)} may go out, ${String(DEFER)} later, ${String(DENY)} not.`);
        return DENY + DEFER === 0 ? 0 : 1;
      }),
    );
};
