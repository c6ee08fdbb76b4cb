import type { ContactPointId } from '@heed/domain/recipient/recipient';
import type { DetailLevel, RestrictionRule } from '@heed/domain/statement/statement';

/** More boxes than any page shows. */
const MOST_TICKED = 100;

/** Returns the wish that a form holds. What is no answer of ours is read as the stricter one. */
export function readWish(form: FormData): { readonly rule: RestrictionRule; readonly detail: DetailLevel } {
  const ticked = form.getAll('point').filter((value) => typeof value === 'string');
  return {
    rule: {
      kind: form.get('which') === 'never-use' ? 'never-use' : 'use-only',
      contactPoints: [...new Set(ticked.slice(0, MOST_TICKED))].map((id) => id as ContactPointId),
    },
    detail: form.get('detail') === 'full' ? 'full' : 'minimal',
  };
}
