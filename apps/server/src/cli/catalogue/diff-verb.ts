import { resolve } from 'node:path';
import type { Command } from 'commander';
import { needsSecondPerson } from '@heed/domain/catalogue/catalogue-change';
import { planCatalogue } from '@heed/use-cases/catalogue/plan-catalogue';
import type { CommandContext } from '../command-context.ts';
import { tellProblems } from './check-verb.ts';
import { countOnTerminal } from './count-on-terminal.ts';
import { readCatalogueFile } from './read-catalogue-file.ts';
import { tellChanges, tellEffects } from './tell-change.ts';

/** `heed catalogue diff`. */
export function addDiffVerb(catalogue: Command, context: CommandContext): void {
  catalogue
    .command('diff')
    .argument('<file>')
    .description('say what would change if the file were applied, and who would gain and lose messages')
    .option('--list', 'name each recipient to whom something would happen, by id')
    .action((file: string, { list = false }: { list?: boolean }) =>
      context.withApp(async (app, terminal) => {
        const parsed = readCatalogueFile(resolve(context.folder, file));
        if (parsed.kind === 'invalid') return tellProblems(terminal, parsed.problems);
        const plan = await planCatalogue(app.deps, parsed);
        if (plan.kind === 'refused') return tellProblems(terminal, plan.problems);
        if (plan.kind === 'unchanged') {
          terminal.answer({ kind: 'equal' }, 'Nothing would change.');
          return 0;
        }
        if (plan.kind === 'first') {
          const types = parsed.catalogue.types.length;
          terminal.answer({ kind: 'first', types }, `It would be the first catalogue, with ${String(types)} types.`);
          return 1;
        }
        const { before, after, changes } = plan.compared;
        const [from, to] = [before.version, after.version];
        terminal.answer(
          { kind: 'compared', from, to, laxer: needsSecondPerson(changes) },
          `Catalogue version ${String(from)} in force, ${String(to)} in the file.`,
        );
        tellChanges(terminal, changes, after);
        tellEffects(terminal, await countOnTerminal(app, terminal, plan.compared, { list }));
        if (needsSecondPerson(changes))
          terminal.note('It is laxer: heed catalogue apply would propose it, and a second person has to approve it.');
        if (plan.kind === 'old-version')
          terminal.note(`To apply it, give the file a version above ${String(plan.inForce)}.`);
        return 1;
      }),
    );
}
