import type { Readable } from 'node:stream';
import type { ApiContext } from '../access/api-context.ts';
import { readCsv, readNdjson, type ScreenRow, UnreadableList, writeCsvRecord } from './read-rows.ts';
import { type RowOutcome, type ScreenDefaults, screenRows } from './screen-rows.ts';

/** Rows decided at a time: pages of a thousand beat one of ten thousand, and the first answer leaves sooner. */
const PAGE = 1_000;

/** What a list is screened with. `onPage`: told what was decided, page by page, before its rows are given. */
export type ScreenContext = Pick<ApiContext, 'deps' | 'client' | 'metrics'> & {
  readonly onPage?: (outcomes: readonly RowOutcome[]) => void;
};

/** Screens newline-delimited JSON. Each line comes back with `outcome`, `reason` and, where it is known, `notBefore`. */
export async function* screenNdjson(
  context: ScreenContext,
  defaults: ScreenDefaults,
  body: Readable,
): AsyncGenerator<string, undefined> {
  for await (const rows of inPages(readNdjson(asText(body)))) {
    const outcomes = await screenRows(context, defaults, rows);
    context.onPage?.(outcomes);
    yield rows.map((row, at) => `${JSON.stringify({ ...row, ...shown(outcomes[at]) })}\n`).join('');
  }
  return undefined;
}

/** Screens CSV. The columns come back as they were, followed by `outcome`, `reason` and `notBefore`. */
export async function* screenCsv(
  context: ScreenContext,
  defaults: ScreenDefaults,
  body: Readable,
): AsyncGenerator<string, undefined> {
  const records = readCsv(asText(body));
  const head = await records.next();
  if (head.done === true) throw new UnreadableList('The list is empty: its first line names the columns.');
  const columns = head.value.map((name) => name.replace(/^\ufeff/, '').trim());
  if (!namesSomebody(columns))
    throw new UnreadableList(
      'The first line has to name the columns, with commas between them: "id", or "system" and "value", or "address".',
    );
  let header = writeCsvRecord([...columns, 'outcome', 'reason', 'notBefore']);
  for await (const page of inPages(records)) {
    const rows = page.map((record): ScreenRow =>
      Object.fromEntries(columns.map((name, at) => [name, record[at] ?? ''])),
    );
    const outcomes = await screenRows(context, defaults, rows);
    context.onPage?.(outcomes);
    const lines = page.map((record, at) => {
      const { outcome = 'DENY', reason = 'REJECTED', notBefore = '' } = outcomes[at] ?? {};
      return writeCsvRecord([...columns.map((_, column) => record[column] ?? ''), outcome, reason, notBefore]);
    });
    yield header + lines.join('');
    header = '';
  }
  if (header !== '') yield header;
  return undefined;
}

function namesSomebody(columns: readonly string[]): boolean {
  const has = (name: string) => columns.includes(name);
  return has('id') || has('address') || (has('system') && has('value'));
}

function shown(
  outcome: { readonly outcome: string; readonly reason: string; readonly notBefore: string } | undefined,
): Readonly<Record<string, string>> {
  if (outcome === undefined) return { outcome: 'DENY', reason: 'REJECTED' };
  return {
    outcome: outcome.outcome,
    reason: outcome.reason,
    ...(outcome.notBefore === '' ? {} : { notBefore: outcome.notBefore }),
  };
}

async function* asText(body: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of body) yield decoder.decode(chunk as Buffer, { stream: true });
  yield decoder.decode();
}

async function* inPages<Row>(rows: AsyncIterable<Row>): AsyncGenerator<Row[]> {
  let page: Row[] = [];
  for await (const row of rows) {
    page.push(row);
    if (page.length < PAGE) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}
