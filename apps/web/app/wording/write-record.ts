import type { PreferenceCell } from '@heed/domain/decision/preference-matrix';
import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import type { Scope, Statement } from '@heed/domain/statement/statement';
import { formatInstant } from '@heed/domain/time/instant';
import { receiptNumber } from '@heed/use-cases/preferences/receipt';
import type { OwnRecord } from '@heed/use-cases/record/read-own-record';
import type { TypeName } from './name-types.ts';

/** The form of the file, and its version: it grows by new fields, and anything else is a new version. Documented in docs/my-record.md. */
const RECORD_FORMAT = 'heed-my-record';
/** See `RECORD_FORMAT`. */
const RECORD_VERSION = 1;

type Names = ReadonlyMap<string, TypeName>;

/** Returns a person's own record as plain data: no id of anybody, no name of staff. Names are in the page's language; a hidden one has no key. */
export function writeRecord(record: OwnRecord, names: Names): object {
  const { catalogue, points } = record;
  return {
    format: RECORD_FORMAT,
    version: RECORD_VERSION,
    madeAt: formatInstant(record.madeAt),
    organisation: { name: catalogue.organisation.name, phone: catalogue.organisation.phone },
    catalogueVersion: catalogue.version,
    language: record.language ?? null,
    isWhole: record.isWhole,
    choices: record.matrix.categories.flatMap(({ category, rows }) =>
      rows.map(({ type, cells, remains }) => ({
        category,
        type: typeOf(type.key, names),
        channels: Object.fromEntries(DECIDED_CHANNELS.map((channel) => [channel, stateOf(cells[channel])])),
        alsoBy: remains,
      })),
    ),
    contactPoints: points.map(({ kind, value, use }) => ({ kind, value, use })),
    authorizations: record.permissions.map(({ scope, document, from, until, thirdPartyPays }) => ({
      ...scopeOf(scope, names),
      document: record.isWhole ? document : null,
      from: formatInstant(from),
      until: until === undefined ? null : formatInstant(until),
      thirdPartyPays,
    })),
    restrictions: record.wishes.map(({ kind, points: named, detail, since }) => ({
      kind,
      contactPoints: named.flatMap(({ id }) => points.find((point) => point.id === id)?.value ?? []),
      detail,
      since: formatInstant(since),
    })),
    pauses: record.pauses.map(({ scope, from, until }) => ({
      ...scopeOf(scope, names),
      from: formatInstant(from),
      until: formatInstant(until),
    })),
    history: historyOf(record, names),
    isHistoryWhole: record.isHistoryWhole,
  };
}

function stateOf(cell: PreferenceCell): object {
  const until = cell.kind === 'on' ? cell.pausedUntil : undefined;
  return { state: cell.kind, ...(until === undefined ? {} : { pausedUntil: formatInstant(until) }) };
}

function typeOf(key: string, names: Names): { readonly key: string | null; readonly name: string } {
  const name = names.get(key);
  return { key: name?.isHidden === true ? null : key, name: name?.label ?? key };
}

/** `all` covers types that are added later, too. */
function scopeOf({ types, channels }: Scope, names: Names): object {
  return {
    types:
      types.kind === 'all'
        ? 'all'
        : types.kind === 'categories'
          ? { categories: types.categories }
          : { types: types.types.map((key) => typeOf(key, names)) },
    channels,
  };
}

function historyOf({ history }: OwnRecord, names: Names): readonly object[] {
  const statements = history.flatMap(({ entry: { event } }) =>
    event.kind === 'statement-recorded' ? [event.statement] : [],
  );
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const takenBack = new Set(statements.flatMap(({ word }) => (word.kind === 'withdraw' ? [word.statement] : [])));
  return [...Map.groupBy(statements, ({ act }) => act)].flatMap(([act, said]) => {
    const [first] = said;
    if (first === undefined) return [];
    return [
      {
        receipt: receiptNumber(act),
        saidAt: formatInstant(first.saidAt),
        receivedAt: formatInstant(first.receivedAt),
        by: first.speaker.kind,
        wayIn: first.wayIn,
        catalogueVersion: first.catalogueVersion,
        isUndone: said.some(({ id }) => takenBack.has(id)),
        words: said.map((statement) => ({ ...wordOf(statement, byId), ...scopeOf(statement.scope, names) })),
      },
    ];
  });
}

/** A word without what names a contact point or another statement by its id. */
function wordOf({ word }: Statement, byId: ReadonlyMap<string, Statement>): object {
  switch (word.kind) {
    case 'pause':
      return { word: word.kind, from: formatInstant(word.from), until: formatInstant(word.until) };
    case 'withdraw': {
      const taken = byId.get(word.statement)?.act;
      return { word: word.kind, tookBack: taken === undefined ? null : receiptNumber(taken) };
    }
    default:
      return { word: word.kind };
  }
}
