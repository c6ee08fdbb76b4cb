import { addApplyVerb } from '../catalogue/apply-verb.ts';
import { addCheckVerb } from '../catalogue/check-verb.ts';
import { addDiffVerb } from '../catalogue/diff-verb.ts';
import { addProposalVerbs } from '../catalogue/proposal-verbs.ts';
import type { AddVerb } from '../command-context.ts';

/** `heed catalogue list|check|diff|apply|proposals|show|approve|refuse`. */
export const addCatalogueVerb: AddVerb = (program, context) => {
  const catalogue = program.command('catalogue').description('the set of communication types');
  catalogue
    .command('list')
    .description('the types in force, retired ones too')
    .action(() =>
      context.withApp(async (app, terminal) => {
        for (const type of (await app.deps.catalogues.current()).types) {
          const where = type.retired ? 'retired' : Object.keys(type.channels).join(',');
          terminal.answer({ ...type }, `${type.key}  ${type.stoppable}  ${where}  ${type.labels['en']?.label ?? ''}`);
        }
        return 0;
      }),
    );
  addCheckVerb(catalogue, context);
  addDiffVerb(catalogue, context);
  addApplyVerb(catalogue, context);
  addProposalVerbs(catalogue, context);
};
