import type { Command } from 'commander';
import type { ProposalId } from '@heed/domain/catalogue/catalogue-proposal';
import { formatInstant } from '@heed/domain/time/instant';
import { approveCatalogue } from '@heed/use-cases/catalogue/approve-catalogue';
import type { NotDecided } from '@heed/use-cases/catalogue/decide-proposal';
import { listProposals } from '@heed/use-cases/catalogue/list-proposals';
import { type ProposalView, readProposal } from '@heed/use-cases/catalogue/read-proposal';
import { refuseCatalogue } from '@heed/use-cases/catalogue/refuse-catalogue';
import type { App } from '../../serve/open-app.ts';
import type { CommandContext } from '../command-context.ts';
import { type ExitCode, type Terminal, UsageError } from '../terminal.ts';
import { parseStaffId } from './staff-id.ts';
import { tellChanges, tellEffects } from './tell-change.ts';

const MOST_SHOWN = 50;

/** `heed catalogue proposals|show|approve|refuse`. */
export function addProposalVerbs(catalogue: Command, context: CommandContext): void {
  catalogue
    .command('proposals')
    .description('the changes that wait, or waited, for a second person; the newest first')
    .action(() =>
      context.withApp(async (app, terminal) => {
        const listed = await listProposals(app.deps, { limit: MOST_SHOWN });
        for (const { proposal, standing } of listed) {
          const { id, hash, proposedBy, basedOn, catalogue: proposed } = proposal;
          const expiresAt = formatInstant(proposal.expiresAt);
          terminal.answer(
            {
              kind: 'proposal',
              proposal: id,
              standing,
              version: proposed.version,
              basedOn,
              proposedBy,
              hash,
              expiresAt,
            },
            `${id}  ${standing}  version ${String(proposed.version)}  by ${proposedBy}  until ${expiresAt}`,
          );
        }
        if (listed.length === 0) terminal.answer({ kind: 'none' }, 'Nothing was ever proposed.');
        return 0;
      }),
    );
  catalogue
    .command('show')
    .argument('<proposal>')
    .description('what a proposal changes, and who gains and loses messages')
    .action((id: string) =>
      context.withApp(async (app, terminal) => {
        tellProposal(terminal, await proposalNamed(app, id));
        return 0;
      }),
    );
  catalogue
    .command('approve')
    .argument('<proposal>')
    .description('approve what somebody else proposed: it comes into force')
    .option('--as <staff-id>', 'who you are')
    .option('--yes', 'do not ask once more')
    .action((id: string, options: { as?: string; yes?: true }) =>
      context.withApp(async (app, terminal) => {
        const staff = parseStaffId(options.as);
        const view = await proposalNamed(app, id);
        tellProposal(terminal, view);
        if (options.yes !== true && !(await terminal.confirm('Put it in force?'))) return 1;
        const { id: proposal, hash } = view.proposal;
        // Whoever may run this command on the server is its administrator.
        const result = await approveCatalogue(app.deps, { proposal, hash, staff, role: 'admin' });
        if (result.kind !== 'applied') return tellNotDecided(terminal, result);
        terminal.answer(result, `Approved. Version ${String(result.version)} is in force.`);
        return 0;
      }),
    );
  catalogue
    .command('refuse')
    .argument('<proposal>')
    .description('refuse a proposal, or take back your own')
    .option('--as <staff-id>', 'who you are')
    .action((id: string, options: { as?: string }) =>
      context.withApp(async (app, terminal) => {
        const staff = parseStaffId(options.as);
        const { proposal } = await proposalNamed(app, id);
        const result = await refuseCatalogue(app.deps, { proposal: proposal.id, staff, role: 'admin' });
        if (result.kind !== 'refused') return tellNotDecided(terminal, result);
        terminal.answer(result, 'Refused. Nothing changes.');
        return 0;
      }),
    );
}

async function proposalNamed({ deps }: App, id: string): Promise<ProposalView> {
  const view = await readProposal(deps, { id: id as ProposalId });
  if (view === undefined) throw new UsageError('There is no such proposal. List them with: heed catalogue proposals');
  return view;
}

function tellProposal(terminal: Terminal, { proposal, standing, changes }: ProposalView): void {
  const { id, hash, proposedBy, basedOn, catalogue } = proposal;
  const [proposedAt, expiresAt] = [formatInstant(proposal.proposedAt), formatInstant(proposal.expiresAt)];
  const versions = `version ${String(basedOn)} to ${String(catalogue.version)}`;
  terminal.answer(
    {
      kind: 'proposal',
      proposal: id,
      standing,
      version: catalogue.version,
      basedOn,
      proposedBy,
      proposedAt,
      expiresAt,
      hash,
    },
    `Proposal ${id} (${standing}): ${versions}, by ${proposedBy} on ${proposedAt}, until ${expiresAt}.\nSHA-256 ${hash}`,
  );
  tellChanges(terminal, changes, catalogue);
  tellEffects(terminal, proposal.effects);
}

function tellNotDecided(terminal: Terminal, result: NotDecided): ExitCode {
  terminal.answer(result, `Nothing was changed: ${whyNot(result)}`);
  return 1;
}

function whyNot(result: NotDecided): string {
  switch (result.kind) {
    case 'unknown-proposal':
      return 'there is no such proposal.';
    case 'not-permitted':
      return 'your role may not decide about it.';
    case 'own-proposal':
      return 'you proposed it. Another person has to approve it.';
    case 'already-decided':
      return `it was ${result.state.kind} by ${result.state.by} on ${formatInstant(result.state.at)}.`;
    case 'stale':
      return `version ${String(result.inForce)} came into force after it was proposed. Propose it again: heed catalogue apply FILE.`;
    case 'expired':
      return `it expired on ${formatInstant(result.at)}. Propose it again: heed catalogue apply FILE.`;
    case 'other-content':
      return 'what is kept is not what was proposed. Run heed ledger rebuild, and look at it again.';
  }
}
