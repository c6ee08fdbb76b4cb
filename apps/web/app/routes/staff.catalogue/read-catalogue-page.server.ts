import type { AppLoadContext } from '@remix-run/node';
import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import { catalogueChangeIn } from '@heed/i18n/catalogue-change/in-language';
import { formatDayAndTime } from '@heed/i18n/format/date';
import { staffCatalogueIn } from '@heed/i18n/staff-catalogue/in-language';
import { isOwn, mayDecide } from '@heed/use-cases/catalogue/decide-proposal';
import { listProposals, type ListedProposal } from '@heed/use-cases/catalogue/list-proposals';
import { readProposal } from '@heed/use-cases/catalogue/read-proposal';
import type { StaffSession } from '@heed/use-cases/ports/staff';
import { describeDue } from '../staff.session/describe-due.ts';
import { nameStaff } from '../staff.session/name-staff.ts';
import type { StaffReader } from '../staff.session/staff-reader.server.ts';
import { describeChanges, describeEffects, labelOf, type ProposalReader } from './describe-proposal.server.ts';

/** Proposals are rare; what is older stands in the ledger. */
const MOST_SHOWN = 50;

/** Returns all that the catalogue page shows, in words. */
export async function readCataloguePage({ deps }: AppLoadContext, reader: StaffReader, staff: StaffSession) {
  const [listed, history] = await Promise.all([listProposals(deps, { limit: MOST_SHOWN }), deps.catalogues.history()]);
  const { catalogue, locale } = reader;
  const page = staffCatalogueIn(locale);
  const words: ProposalReader = { locale, page, words: catalogueChangeIn(locale) };
  const open = await Promise.all(
    listed
      .filter(({ standing }) => standing === 'open')
      .map(async ({ proposal: { id } }) => readProposal(deps, { id })),
  );
  const appliedAt = history.find((one) => one.catalogue.version === catalogue.version)?.appliedAt ?? reader.now;
  return {
    inForce: page.inForce({ version: String(catalogue.version), when: formatDayAndTime(reader, appliedAt) }),
    open: open.flatMap((view) => {
      if (view === undefined) return [];
      const { id, hash, catalogue: proposed, proposedBy, proposedAt, expiresAt, effects } = view.proposal;
      const when = formatDayAndTime(reader, proposedAt);
      return [
        {
          id,
          hash,
          version: page.version({ version: String(proposed.version) }),
          proposed: page.proposed({ by: nameStaff(reader.words, proposedBy, staff), when }),
          ends: page.ends({ when: describeDue(reader, expiresAt).text }),
          counted: page.counted({ when }),
          types: describeChanges(words, view.changes, proposed),
          effects: describeEffects(words, effects, proposed),
          may: mayDecide(staff.role) ? (isOwn(view.proposal, staff.staff) ? 'take-back' : 'decide') : 'read',
        } as const,
      ];
    }),
    earlier: listed
      .filter(({ standing }) => standing !== 'open')
      .map((one) => ({
        id: one.proposal.id,
        version: page.version({ version: String(one.proposal.catalogue.version) }),
        text: standingText(reader, staff, one),
      })),
    types: describeTypes(words, catalogue),
  };
}

/** What the catalogue page shows. */
export type CatalogueView = Awaited<ReturnType<typeof readCataloguePage>>;

function standingText(reader: StaffReader, staff: StaffSession, { proposal, standing }: ListedProposal): string {
  const { state, expiresAt } = proposal;
  const by = state.kind === 'open' ? '' : nameStaff(reader.words, state.by, staff);
  const when = formatDayAndTime(reader, state.kind === 'open' ? expiresAt : state.at);
  return staffCatalogueIn(reader.locale).standing[standing]({ by, when });
}

function describeTypes({ locale, page, words }: ProposalReader, catalogue: Catalogue) {
  return catalogue.types.map(({ key, basis, stoppable, channels, retired }) => {
    const ways = DECIDED_CHANNELS.flatMap((channel) => {
      const policy = channels[channel];
      if (policy === undefined) return [];
      const consent = policy.needsConsent ? ` (${page.withConsent})` : '';
      return [`${words.channel[channel]}: ${page[policy.default]}${consent}`];
    });
    return {
      key,
      label: labelOf(catalogue, key, locale),
      facts: retired
        ? [page.retired]
        : [
            words.basis[basis.kind === 'authorization' ? basis.of : basis.kind],
            words.stoppable[stoppable],
            ...(ways.length === 0 ? [page.nowhere] : ways),
          ],
    };
  });
}
