import { assertNever } from '@heed/domain/brand';
import type { Catalogue, CommunicationType, CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import type { DecidedChannel } from '@heed/domain/channel/channel';
import type { RequestScope, RequestTopic } from '@heed/domain/classification/classification';
import type { Scope, TypeScope } from '@heed/domain/statement/statement';

/** Which types of the catalogue people mean by a topic. */
const TOPIC_TYPES: Readonly<Record<RequestTopic, (type: CommunicationType) => boolean>> = {
  reminders: ({ key }) => ['appt_reminder', 'appt_change', 'pre_visit', 'routine_care', 'refill'].includes(key),
  bills: ({ category }) => category === 'payment',
  refills: ({ key }) => key === 'refill',
  results: ({ key }) => key === 'new_portal_info',
  'check-ups': ({ key }) => key === 'routine_care',
  insurance: ({ key }) => key === 'coverage',
  surveys: ({ key }) => ['experience_survey', 'outcome_questions'].includes(key),
  education: ({ category }) => category === 'education',
  news: ({ key }) => key === 'clinic_news',
  marketing: ({ category }) => category === 'marketing',
  fundraising: ({ category }) => category === 'fundraising',
  research: ({ category }) => category === 'research',
};

/**
 * Returns what a request covers. Nothing named: everything on the channels of the way in. A topic that this catalogue does not have
 * covers everything there as well: too much is told and can be taken back, too little is a broken promise.
 */
export function scopeOfRequest(scope: RequestScope, catalogue: Catalogue, channels: readonly DecidedChannel[]): Scope {
  switch (scope.kind) {
    case 'unstated':
      return { types: { kind: 'all' }, channels };
    case 'all-contact':
      return { types: { kind: 'all' }, channels: 'all' };
    case 'channels':
      return { types: { kind: 'all' }, channels: scope.channels };
    case 'topics':
      return {
        types: typesOf(catalogue, scope.topics, true),
        channels: scope.channels.length > 0 ? scope.channels : channels,
      };
    case 'all-but-topics':
      return {
        types: typesOf(catalogue, scope.topics, false),
        channels: scope.channels.length > 0 ? scope.channels : channels,
      };
    default:
      return assertNever(scope);
  }
}

function typesOf(catalogue: Catalogue, topics: readonly RequestTopic[], isNamed: boolean): TypeScope {
  const types = catalogue.types
    .filter((type) => topics.some((topic) => TOPIC_TYPES[topic](type)) === isNamed)
    .map(({ key }): CommunicationTypeKey => key);
  return types.length === 0 ? { kind: 'all' } : { kind: 'types', types };
}
