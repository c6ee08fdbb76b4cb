import type { AppLoadContext } from '@remix-run/node';
import type { ProposalId } from '@heed/domain/catalogue/catalogue-proposal';
import type { CatalogueTold } from '@heed/i18n/staff-catalogue/messages';
import { approveCatalogue } from '@heed/use-cases/catalogue/approve-catalogue';
import { mayDecide } from '@heed/use-cases/catalogue/decide-proposal';
import { refuseCatalogue } from '@heed/use-cases/catalogue/refuse-catalogue';
import type { StaffSession } from '@heed/use-cases/ports/staff';
import { formText } from '../../.server/form-text.ts';

/** Decides as a form asks, and returns what the page says then; `undefined` for a form that no page of ours has. */
export async function decideByForm(
  { deps }: AppLoadContext,
  { staff, role }: StaffSession,
  form: FormData,
): Promise<CatalogueTold | 'not-permitted' | undefined> {
  // What was shown is what is approved: another one by the same id does not go through.
  const decision = { proposal: formText(form, 'proposal') as ProposalId, hash: formText(form, 'hash'), staff, role };
  switch (formText(form, 'do')) {
    case 'refuse':
      return (await refuseCatalogue(deps, decision)).kind;
    case 'approve': {
      if (mayDecide(role) && formText(form, 'read') !== 'yes') return 'not-read';
      const { kind } = await approveCatalogue(deps, decision);
      return kind === 'applied' ? 'approved' : kind;
    }
    default:
      return undefined;
  }
}
