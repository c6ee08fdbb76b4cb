import type { PreferenceCell, PreferenceRow } from '@heed/domain/decision/preference-matrix';
import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import { writeClock } from '@heed/domain/statement/contact-hours';
import type { Statement } from '@heed/domain/statement/statement';
import { preferredChannel, preferredLanguage, type Wish } from '@heed/domain/statement/wishes';
import type { RecipientView } from '@heed/use-cases/recipient/read-recipient';
import { toContactPoint } from './to-contact-point.ts';
import type {
  AuthorizationView,
  ChannelPreference,
  ContactHoursView,
  Preference,
  Recipient,
  RestrictionView,
} from './recipient.type.ts';

/** Returns a recipient as the API shows one. */
export function toRecipient({
  state,
  matrix,
  contactPoints,
  authorizations,
  restrictions,
  hours,
}: RecipientView): Recipient {
  const { profile } = state;
  const masks = new Map(contactPoints.map(({ id, masked }) => [id, masked]));
  return {
    id: profile.id,
    status: profile.status.kind,
    language: profile.language ?? null,
    preferredLanguage: preferredLanguage(state) ?? null,
    preferredChannel: preferredChannel(state) ?? null,
    contactHours: hours === undefined ? null : toHours(hours),
    timeZone: profile.timeZone ?? null,
    contactPoints: profile.contactPoints.map((point) => toContactPoint(point, masks.get(point.id) ?? null)),
    preferences: matrix.categories.flatMap(({ rows }) => rows.map(toPreference)),
    authorizations: authorizations.flatMap(toAuthorization),
    restrictions: restrictions.flatMap(toRestriction),
  };
}

function toHours({ id, word }: Wish<'contact-hours'>): ContactHoursView {
  return { statement: id, opens: writeClock(word.opens), closes: writeClock(word.closes) };
}

function toPreference({ type, cells, remains }: PreferenceRow): Preference {
  return {
    type: type.key,
    category: type.category,
    stoppable: type.stoppable,
    channels: DECIDED_CHANNELS.map((channel): ChannelPreference => ({ channel, ...shown(cells[channel]) })),
    remains,
  };
}

function shown(cell: PreferenceCell): Omit<ChannelPreference, 'channel'> {
  return {
    state: cell.kind,
    reason: 'reason' in cell ? cell.reason : null,
    since: 'since' in cell ? (cell.since ?? null) : null,
  };
}

function toAuthorization({ id, scope, word }: Statement): AuthorizationView[] {
  const types = scope.types.kind === 'types' ? scope.types.types : [];
  if (word.kind === 'authorize')
    return [
      {
        statement: id,
        types,
        document: word.document,
        revoked: false,
        from: word.from,
        until: word.until ?? null,
        thirdPartyPays: word.thirdPartyPays,
      },
    ];
  if (word.kind !== 'revoke-authorization') return [];
  return [
    {
      statement: id,
      types,
      document: word.document ?? null,
      revoked: true,
      from: null,
      until: null,
      thirdPartyPays: false,
    },
  ];
}

function toRestriction({ id, word }: Statement): RestrictionView[] {
  return word.kind === 'restrict'
    ? [{ statement: id, kind: word.rule.kind, contactPoints: word.rule.contactPoints, detail: word.detail }]
    : [];
}
