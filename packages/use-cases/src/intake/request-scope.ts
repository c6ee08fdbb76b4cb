import { assertNever } from '@heed/domain/brand';
import { CATEGORIES, type Catalogue, type Category, type CommunicationType } from '@heed/domain/catalogue/catalogue';
import type { DecidedChannel } from '@heed/domain/channel/channel';
import type { RequestScope, RequestTopic } from '@heed/domain/classification/classification';
import type { Scope, TypeScope } from '@heed/domain/statement/statement';

/** Which types people mean by a topic: told by category, or by the words in the type's key and English label. */
const TOPICS: Readonly<Record<RequestTopic, { readonly category: Category } | { readonly words: RegExp }>> = {
  reminders: { words: /remind/ },
  bills: { words: /\bbills?\b|payment|statements?\b|invoice|balance/ },
  refills: { words: /refill|prescription|pharmac/ },
  results: { words: /\bresults?\b|portal/ },
  'check-ups': { words: /check-?up|routine|screening|wellness|preventive/ },
  insurance: { words: /insur|coverage/ },
  surveys: { words: /survey|feedback|experience|how you are doing|questionnaire/ },
  education: { category: 'education' },
  news: { words: /\bnews/ },
  marketing: { category: 'marketing' },
  fundraising: { category: 'fundraising' },
  research: { category: 'research' },
};

/**
 * Returns what a request covers; more than one scope only for "everything except". Nothing named: everything on the channels of the way in.
 * A topic that this catalogue does not have covers everything there as well: too much is told and can be taken back, too little is a broken promise.
 */
export function scopesOfRequest(
  scope: RequestScope,
  catalogue: Catalogue,
  channels: readonly DecidedChannel[],
): readonly [Scope, ...Scope[]] {
  switch (scope.kind) {
    case 'unstated':
      return [{ types: { kind: 'all' }, channels }];
    case 'all-contact':
      return [{ types: { kind: 'all' }, channels: 'all' }];
    case 'channels':
      return [{ types: { kind: 'all' }, channels: scope.channels }];
    case 'topics':
      return [{ types: typesNamed(catalogue, scope.topics), channels: namedOr(scope.channels, channels) }];
    case 'all-but-topics': {
      const [first, ...others] = typesExcept(catalogue, scope.topics);
      const on = namedOr(scope.channels, channels);
      return [{ types: first, channels: on }, ...others.map((types) => ({ types, channels: on }))];
    }
    default:
      return assertNever(scope);
  }
}

function namedOr(named: readonly DecidedChannel[], channels: readonly DecidedChannel[]): readonly DecidedChannel[] {
  return named.length > 0 ? named : channels;
}

function typesNamed(catalogue: Catalogue, topics: readonly RequestTopic[]): TypeScope {
  const types = catalogue.types.filter((type) => isAbout(type, topics)).map(({ key }) => key);
  return types.length === 0 ? { kind: 'all' } : { kind: 'types', types };
}

/** Whole categories where nothing of them stays, so that types added later are covered; single types in the others. */
function typesExcept(catalogue: Catalogue, topics: readonly RequestTopic[]): readonly [TypeScope, ...TypeScope[]] {
  const kept = catalogue.types.filter((type) => isAbout(type, topics));
  if (kept.length === 0) return [{ kind: 'all' }];
  const mixed = new Set(kept.map(({ category }) => category));
  const types = catalogue.types
    .filter((type) => mixed.has(type.category) && !isAbout(type, topics))
    .map(({ key }) => key);
  const whole: TypeScope = { kind: 'categories', categories: CATEGORIES.filter((category) => !mixed.has(category)) };
  return types.length === 0 ? [whole] : [whole, { kind: 'types', types }];
}

function isAbout({ key, category, labels }: CommunicationType, topics: readonly RequestTopic[]): boolean {
  const text = `${key.replaceAll('_', ' ')} ${labels['en']?.label ?? ''}`.toLowerCase();
  return topics.some((topic) => {
    const means = TOPICS[topic];
    return 'category' in means ? means.category === category : means.words.test(text);
  });
}
