import type { AddVerb } from '../command-context.ts';
import type { ExitCode } from '../terminal.ts';
import { migrateOnly } from '../../serve/open-app.ts';
import { parseRoles } from '../../serve/roles.ts';
import { serve } from '../../serve/serve.ts';
import { start } from '../../start/start.ts';

/** `heed start`, `heed serve`, `heed migrate`. */
export const addServeVerbs: AddVerb = (program, context) => {
  program
    .command('start')
    .description('everything: database, migrations, demo clinic, all roles on one port')
    .action(() => context.withoutApp((terminal) => start(context.config, terminal)));
  program
    .command('serve')
    .description('serve the roles named, on a database that is migrated')
    .option('--roles <roles>', 'web,api,intake,worker', 'web,api,intake,worker')
    .action((options: { roles: string }) =>
      context.withoutApp((terminal) => serve(context.config, parseRoles(options.roles), terminal)),
    );
  program
    .command('migrate')
    .description('bring the database to this version')
    .action(() =>
      context.withoutApp(async (terminal): Promise<ExitCode> => {
        await migrateOnly(context.config);
        terminal.answer({ kind: 'migrated' }, 'The database is at this version.');
        return 0;
      }),
    );
};
