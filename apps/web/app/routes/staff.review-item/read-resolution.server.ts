import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import { REVIEW_OUTCOMES } from '@heed/domain/review/review-item';
import { IDENTITY_CHECKS } from '@heed/domain/statement/statement';
import type { Resolution } from '@heed/use-cases/review/resolve-review-item';
import { formText } from '../../.server/form-text.ts';

/** A field of the form that ends an item. */
export type ResolutionField = 'outcome' | 'note' | 'word' | 'kinds' | 'channels' | 'identity';

/** What was typed, so that an error takes nothing away. */
export interface TypedResolution {
  readonly outcome: string;
  readonly note: string;
  readonly word: string;
  readonly kinds: readonly string[];
  readonly channels: readonly string[];
  readonly identity: string;
}

type Wanted = Pick<Resolution, 'outcome' | 'note' | 'statements' | 'identity'>;

/** Returns what a form asks for, or the fields that are wrong together with what was typed. */
export function readResolution(
  form: FormData,
  catalogue: Catalogue,
):
  | { readonly kind: 'wanted'; readonly wanted: Wanted; readonly typed: TypedResolution }
  | { readonly kind: 'wrong'; readonly fields: readonly ResolutionField[]; readonly typed: TypedResolution } {
  const one = (name: string) => formText(form, name);
  const many = (name: string) => form.getAll(name).map(String);
  const typed = {
    outcome: one('outcome'),
    note: one('note'),
    word: one('word'),
    kinds: many('kinds'),
    channels: many('channels'),
    identity: one('identity'),
  };
  const outcome = REVIEW_OUTCOMES.find((known) => known === typed.outcome);
  const word = (['stop', 'allow'] as const).find((known) => known === typed.word);
  const types = catalogue.types.filter(({ key }) => typed.kinds.includes(key)).map(({ key }) => key);
  const isAll = typed.kinds.includes('all');
  const channels = DECIDED_CHANNELS.filter((channel) => typed.channels.includes(channel));
  const identity = IDENTITY_CHECKS.find((known) => known === typed.identity);
  const isChange = outcome === 'CHANGED';
  const fields: ResolutionField[] = [
    ...(outcome === undefined ? (['outcome'] as const) : []),
    ...(isChange && word === undefined ? (['word'] as const) : []),
    ...(isChange && !isAll && types.length === 0 ? (['kinds'] as const) : []),
    ...(isChange && channels.length === 0 ? (['channels'] as const) : []),
    ...(isChange && word === 'allow' && identity === undefined ? (['identity'] as const) : []),
    ...(typed.note.trim() === '' ? (['note'] as const) : []),
  ];
  if (fields.length > 0 || outcome === undefined) return { kind: 'wrong', fields, typed };
  if (!isChange || word === undefined)
    return { kind: 'wanted', wanted: { outcome, note: typed.note, identity }, typed };
  const scope = { types: isAll ? ({ kind: 'all' } as const) : ({ kind: 'types', types } as const), channels };
  const statements = [{ scope, word: { kind: word } }];
  return { kind: 'wanted', wanted: { outcome, note: typed.note, statements, identity }, typed };
}
