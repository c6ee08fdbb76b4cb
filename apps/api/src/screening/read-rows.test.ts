import { expect, test } from 'vitest';
import { readCsv, readNdjson, UnreadableList, writeCsvRecord } from './read-rows.ts';

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield await Promise.resolve(text.slice(at, at + size));
}

async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const read: Row[] = [];
  for await (const row of rows) read.push(row);
  return read;
}

test.each([
  [
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['a\r1\r2', [['a'], ['1'], ['2']]],
  [
    '"a,b","c""d"\n"x\r\ny",z\n',
    [
      ['a,b', 'c"d'],
      ['x\r\ny', 'z'],
    ],
  ],
  [
    'a,\n,b\n',
    [
      ['a', ''],
      ['', 'b'],
    ],
  ],
  ['a\n\n\nb\n', [['a'], ['b']]],
  ['', []],
] as const)('CSV %j is read alike in pieces of any size', async (text, expected) => {
  for (const size of [1, 2, 3, 100]) expect(await all(readCsv(pieces(text, size)))).toEqual(expected);
});

test('what is written is read back', async () => {
  const record = ['plain', 'with, comma', 'with "quotes"', 'with\nline', ''];
  expect(await all(readCsv(pieces(writeCsvRecord(record), 4)))).toEqual([record]);
});

test('NDJSON is read line by line, in pieces of any size', async () => {
  const text = '{"id":"1"}\n\n{"id":"2","n":{"x":1}}';
  for (const size of [1, 7, 100])
    expect(await all(readNdjson(pieces(text, size)))).toEqual([{ id: '1' }, { id: '2', n: { x: 1 } }]);
});

test.each([
  ['a field without an end', () => readCsv(pieces('a\n"b', 10))],
  ['a record without an end', () => readCsv(pieces('x'.repeat(70_000), 1_000))],
  ['a line that is no object', () => readNdjson(pieces('{"a":1}\n[1]\n', 10))],
  ['a line that is no JSON', () => readNdjson(pieces('secret@example.org', 10))],
  ['a line without an end', () => readNdjson(pieces('{"a":"'.padEnd(70_000, 'x'), 1_000))],
] as const)('%s is refused without being quoted', async (_name, rows) => {
  const failure = await all<unknown>(rows()).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UnreadableList);
  expect(String(failure)).not.toMatch(/secret|xxx/);
});
