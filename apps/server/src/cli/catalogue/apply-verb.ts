import { resolve } from 'node:path';
import type { Command } from 'commander';
import { needsSecondPerson } from '@heed/domain/catalogue/catalogue-change';
import { formatInstant } from '@heed/domain/time/instant';
import { applyCatalogue, type AppliedCatalogue } from '@heed/use-cases/catalogue/apply-catalogue';
import { planCatalogue } from '@heed/use-cases/catalogue/plan-catalogue';
import type { CommandContext } from '../command-context.ts';
import { type ExitCode, type Terminal, UsageError } from '../terminal.ts';
import { tellProblems } from './check-verb.ts';
import { countOnTerminal } from './count-on-terminal.ts';
import { readCatalogueFile } from './read-catalogue-file.ts';
import { parseStaffId } from './staff-id.ts';
import { tellChanges, tellEffects } from './tell-change.ts';

const PERSON_NEEDED = 'This change is laxer and needs a second person. Say who proposes it: --as STAFF-ID.';

/** `heed catalogue apply`. */
export function addApplyVerb(catalogue: Command, context: CommandContext): void {
  catalogue
    .command('apply')
    .argument('<file>')
    .description('put a catalogue in force, or propose it to a second person where it is laxer')
    .option('--as <staff-id>', 'who you are; needed for what is laxer')
    .action((file: string, options: { as?: string }) =>
      context.withApp(async (app, terminal) => {
        const by = options.as === undefined ? undefined : parseStaffId(options.as);
        const parsed = readCatalogueFile(resolve(context.folder, file));
        if (parsed.kind === 'invalid') return tellProblems(terminal, parsed.problems);
        const plan = await planCatalogue(app.deps, parsed);
        let counted: { over: number; effects: Awaited<ReturnType<typeof countOnTerminal>> } | undefined;
        if (plan.kind === 'change') {
          tellChanges(terminal, plan.compared.changes, plan.compared.after);
          if (by === undefined && needsSecondPerson(plan.compared.changes)) throw new UsageError(PERSON_NEEDED);
          const effects = await countOnTerminal(app, terminal, plan.compared, { list: false });
          tellEffects(terminal, effects);
          counted = { over: plan.compared.before.version, effects };
        }
        const applied = await applyCatalogue(app.deps, {
          catalogue: parsed.catalogue,
          ...(by === undefined ? {} : { by }),
          ...(counted === undefined ? {} : { counted }),
        });
        return tellApplied(terminal, applied);
      }),
    );
}

/** What is proposed is not in force: a script that goes on as if it were has to stop. */
function tellApplied(terminal: Terminal, applied: AppliedCatalogue): ExitCode {
  switch (applied.kind) {
    case 'applied':
      terminal.answer(applied, `\nVersion ${String(applied.version)} is in force.`);
      return 0;
    case 'unchanged':
      terminal.answer(applied, 'Nothing changed: this catalogue is in force already.');
      return 0;
    case 'proposed': {
      const { id, hash, proposedBy, expiresAt, basedOn } = applied.proposal;
      const until = formatInstant(expiresAt);
      terminal.answer(
        { kind: 'proposed', proposal: id, isNew: applied.isNew, hash, basedOn, proposedBy, expiresAt: until },
        `\nIt is laxer, and not in force: ${applied.isNew ? 'it waits' : 'it waits already'} for a second person, until ${until}.\n` +
          `They approve it in the staff console under Catalogue, or by: heed catalogue approve ${id} --as THEIR-STAFF-ID`,
      );
      return 1;
    }
    case 'person-needed':
      throw new UsageError(PERSON_NEEDED);
    case 'old-version':
      terminal.answer(
        applied,
        `Not applied: version ${String(applied.inForce)} is in force and says something else. Give the file a version above it.`,
      );
      return 1;
    case 'refused':
      return tellProblems(terminal, applied.problems);
    case 'changed-meanwhile':
      terminal.answer(
        applied,
        `Not applied: version ${String(applied.inForce)} came into force meanwhile. Look at what would change, and apply again.`,
      );
      return 1;
  }
}
