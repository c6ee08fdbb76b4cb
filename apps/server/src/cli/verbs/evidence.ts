import { exportEvidence } from '@heed/use-cases/audit/export-evidence';
import type { AddVerb } from '../command-context.ts';
import { refOf } from '../recipient-ref.ts';

/** `heed evidence export`. */
export const addEvidenceVerb: AddVerb = (program, context) => {
  program
    .command('evidence')
    .description('what is on file about a person')
    .command('export')
    .description(
      'every entry of the ledger about a recipient, oldest first, with hashes and the words as they came; patient data, on standard output',
    )
    .requiredOption('--recipient <id>', 'recipient id, or SYSTEM|VALUE')
    .action((options: { recipient: string }) =>
      context.withApp(async ({ deps }, terminal) => {
        const evidence = await exportEvidence(deps, { ref: refOf(deps.vault, options.recipient) });
        if (evidence.kind === 'unknown-recipient') {
          terminal.answer(evidence, 'Nobody is registered under that id.');
          return 1;
        }
        for (const { sealed, values } of evidence.items) {
          const { position, hash, entry } = sealed;
          const words = Object.values(values).map((value) => `\n    ${value}`);
          terminal.answer(
            { ...sealed, values },
            `${String(position)}  ${new Date(entry.recordedAt).toISOString()}  ${entry.event.kind}  ${hash}${words.join('')}`,
          );
        }
        terminal.note(
          `${String(evidence.items.length)} entries. \`heed ledger verify\` checks the chain they stand in.`,
        );
        return 0;
      }),
    );
};
