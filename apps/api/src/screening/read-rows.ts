/** One row of a list, by column or property name. */
export type ScreenRow = Readonly<Record<string, unknown>>;

/** Thrown for a list that cannot be read on. The message says where, never what stood there. */
export class UnreadableList extends Error {
  override readonly name = 'UnreadableList';
}

/** A row longer than this is no row of a mailing list. */
const MAX_ROW_CHARACTERS = 65_536;

/** Reads newline-delimited JSON, an object a line. Throws `UnreadableList`. */
export async function* readNdjson(chunks: AsyncIterable<string>): AsyncGenerator<ScreenRow> {
  let number = 0;
  for await (const line of readLines(chunks)) {
    number += 1;
    if (line.trim() === '') continue;
    yield parseObject(line, number);
  }
}

function parseObject(line: string, number: number): ScreenRow {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    value = undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UnreadableList(`Line ${String(number)} is not a JSON object.`);
  return value as ScreenRow;
}

async function* readLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > MAX_ROW_CHARACTERS) throw new UnreadableList('A line is too long.');
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** Reads CSV (RFC 4180): the first record names the columns. Quoted fields may hold commas, quotes and line ends. Throws `UnreadableList`. */
export async function* readCsv(chunks: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let record: string[] = [];
  let field = '';
  let state: 'start' | 'plain' | 'quoted' | 'quote-seen' = 'start';
  let length = 0;
  let afterReturn = false;
  const endField = () => {
    record.push(field);
    field = '';
    state = 'start';
  };
  for await (const chunk of chunks) {
    for (const sign of chunk) {
      const wasReturn = afterReturn;
      afterReturn = false;
      if (++length > MAX_ROW_CHARACTERS) throw new UnreadableList('A record is too long.');
      if (state === 'quoted') {
        if (sign === '"') state = 'quote-seen';
        else field += sign;
      } else if (sign === '"' && state === 'quote-seen') {
        field += '"';
        state = 'quoted';
      } else if (sign === '"' && state === 'start') state = 'quoted';
      else if (sign === ',') endField();
      else if (sign === '\n' || sign === '\r') {
        afterReturn = sign === '\r';
        if (sign === '\n' && wasReturn) continue;
        endField();
        if (record.length > 1 || record[0] !== '') yield record;
        record = [];
        length = 0;
      } else {
        field += sign;
        state = 'plain';
      }
    }
  }
  if (state === 'quoted') throw new UnreadableList('A quoted field does not end.');
  if (field !== '' || record.length > 0) {
    endField();
    yield record;
  }
}

/** Writes one CSV record. */
export function writeCsvRecord(fields: readonly string[]): string {
  return `${fields.map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',')}\r\n`;
}
