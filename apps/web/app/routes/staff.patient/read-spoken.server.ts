import { assertNever } from '@heed/domain/brand';
import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import { IDENTITY_CHECKS } from '@heed/domain/statement/statement';
import type { DeskField, DeskWish } from '@heed/i18n/desk/messages';
import type { SpokenRequest, SpokenWish } from '@heed/use-cases/desk/spoken-request';
import { formText } from '../../.server/form-text.ts';
import { readLocalDay, readLocalTime } from '../../.server/read-local.ts';

/** What was typed, so that an error takes nothing away. */
export interface TypedRequest {
  readonly wish: string;
  readonly channels: readonly string[];
  readonly kinds: readonly string[];
  readonly until: string;
  readonly said: string;
  readonly identity: string;
  readonly note: string;
}

/** Longer than what a person says at a desk; ours. UTF-16 units, as a page's `maxlength` counts. */
export const LONGEST_NOTE = 2000;

const WISHES: readonly DeskWish[] = ['stop', 'everything', 'allow', 'pause'];

/** Returns what a form asks for, or the fields that are wrong; and what was typed. */
export function readSpoken(
  form: FormData,
  catalogue: Catalogue,
): { readonly typed: TypedRequest } & (
  | { readonly kind: 'asked'; readonly asked: Pick<SpokenRequest, 'wish' | 'saidAt' | 'identity' | 'note'> }
  | { readonly kind: 'wrong'; readonly fields: readonly DeskField[] }
) {
  const typed = readTyped(form);
  const zone = catalogue.organisation.timeZone;
  const wish = WISHES.find((known) => known === typed.wish);
  const saidAt = typed.said === '' ? undefined : readLocalTime(typed.said, zone);
  const until = readLocalDay(typed.until, zone);
  const types = catalogue.types.filter(({ key }) => typed.kinds.includes(key)).map(({ key }) => key);
  const isAll = typed.kinds.includes('all');
  const channels = DECIDED_CHANNELS.filter((channel) => typed.channels.includes(channel));
  const identity = IDENTITY_CHECKS.find((known) => known === typed.identity);
  const isNarrow = wish !== undefined && wish !== 'everything';
  const fields: DeskField[] = [
    ...(wish === undefined ? (['wish'] as const) : []),
    ...(isNarrow && channels.length === 0 ? (['channels'] as const) : []),
    ...(isNarrow && !isAll && types.length === 0 ? (['kinds'] as const) : []),
    ...(wish === 'pause' && until === undefined ? (['until'] as const) : []),
    ...(typed.said !== '' && saidAt === undefined ? (['said'] as const) : []),
    ...(wish === 'allow' && identity === undefined ? (['identity'] as const) : []),
  ];
  if (fields.length > 0 || wish === undefined) return { kind: 'wrong', fields, typed };
  const scope = { types: isAll ? ({ kind: 'all' } as const) : ({ kind: 'types', types } as const), channels };
  const asked = (said: SpokenWish) =>
    ({ kind: 'asked', asked: { wish: said, saidAt, identity, note: typed.note }, typed }) as const;
  switch (wish) {
    case 'stop':
      return asked({ kind: 'stop', scope });
    case 'everything':
      return asked({ kind: 'stop', scope: { types: { kind: 'all' }, channels: 'all' } });
    case 'allow':
      return asked({ kind: 'allow', types: isAll ? 'all' : types, channels, basedOn: formText(form, 'version') });
    case 'pause':
      return until === undefined ? { kind: 'wrong', fields: ['until'], typed } : asked({ kind: 'pause', scope, until });
    default:
      return assertNever(wish);
  }
}

function readTyped(form: FormData): TypedRequest {
  const many = (name: string) => form.getAll(name).map(String);
  return {
    wish: formText(form, 'wish'),
    channels: many('channels'),
    kinds: many('kinds'),
    until: formText(form, 'until'),
    said: formText(form, 'said').trim(),
    identity: formText(form, 'identity'),
    // U+0000 is nobody's word, and half a character cut off at the end is none.
    note: formText(form, 'note').replaceAll('\0', '').slice(0, LONGEST_NOTE).toWellFormed(),
  };
}
