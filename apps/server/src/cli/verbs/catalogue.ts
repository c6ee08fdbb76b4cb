import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { diffCatalogues } from '@heed/domain/catalogue/diff-catalogues';
import { parseCatalogue } from '@heed/domain/catalogue/parse-catalogue';
import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import { applyCatalogue } from '@heed/use-cases/catalogue/apply-catalogue';
import type { AddVerb } from '../command-context.ts';
import { UsageError } from '../terminal.ts';

/** `heed catalogue check|diff|apply|list`. */
export const addCatalogueVerb: AddVerb = (program, context) => {
  const catalogue = program.command('catalogue').description('the set of communication types');
  catalogue
    .command('list')
    .description('the types in force')
    .action(() =>
      context.withApp(async (app, terminal) => {
        for (const type of (await app.deps.catalogues.current()).types) {
          terminal.answer(
            { ...type },
            `${type.key}  ${type.stoppable}  ${Object.keys(type.channels).join(',')}  ${type.labels['en']?.label ?? ''}`,
          );
        }
        return 0;
      }),
    );
  catalogue
    .command('check')
    .argument('<file>')
    .description('say what is wrong with a catalogue file')
    .action((file: string) =>
      context.withoutApp((terminal) => {
        const { types } = readCatalogue(resolve(context.folder, file));
        terminal.answer(
          { kind: 'valid', types: types.length },
          `The catalogue is valid: ${String(types.length)} types.`,
        );
        return 0;
      }),
    );
  catalogue
    .command('diff')
    .argument('<file>')
    .description('what would change if the file were applied')
    .action((file: string) =>
      context.withApp(async (app, terminal) => {
        const changes = diffCatalogues(
          await app.deps.catalogues.current(),
          readCatalogue(resolve(context.folder, file)),
        );
        for (const change of changes) terminal.answer({ ...change }, JSON.stringify(change));
        if (changes.length === 0) terminal.answer({ kind: 'equal' }, 'Nothing would change.');
        return changes.length === 0 ? 0 : 1;
      }),
    );
  catalogue
    .command('apply')
    .argument('<file>')
    .action((file: string) =>
      context.withApp(async (app, terminal) => {
        const applied = await applyCatalogue(app.deps, {
          catalogue: readCatalogue(resolve(context.folder, file)),
          actor: { kind: 'operator' },
        });
        terminal.answer({ ...applied }, `Catalogue: ${applied.kind}.`);
        return applied.kind === 'applied' || applied.kind === 'unchanged' ? 0 : 1;
      }),
    );
};

/** Reads a catalogue file. Throws `UsageError` with every problem found. */
export function readCatalogue(file: string): Catalogue {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new UsageError(`${file} cannot be read as JSON.`);
  }
  const parsed = parseCatalogue(json);
  if (parsed.kind === 'invalid') throw new UsageError(`${file} is not a catalogue:\n  ${parsed.problems.join('\n  ')}`);
  return parsed.catalogue;
}
