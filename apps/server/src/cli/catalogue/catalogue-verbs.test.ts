import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changedCatalogue } from '@heed/use-cases/testing/changed-catalogue';
import { registerPatient } from '@heed/use-cases/testing/register-patient';
import { sampleCatalogue } from '@heed/use-cases/testing/sample-catalogue';
import { type CommandLineInMemory, commandLineInMemory } from '../../testing/command-line-in-memory.ts';
import { addCatalogueVerb } from '../verbs/catalogue.ts';

let line: CommandLineInMemory;
beforeEach(() => {
  line = commandLineInMemory(addCatalogueVerb);
});
afterEach(() => {
  line.remove();
});

const STRICTER = changedCatalogue(2, { refill: { reviewIntervalMonths: 6 } });
const OFF = changedCatalogue(2, { refill: { channels: {} } });
const LAXER = changedCatalogue(3, { refill: { stoppable: 'locked' } });

const run = (verb: string, ...more: readonly string[]) => line.run('catalogue', verb, ...more);
const inForce = async () => (await line.deps.catalogues.current()).version;

describe('check', () => {
  test('a valid catalogue is valid, with what is worth a second look', async () => {
    const { code, rows } = await run('check', line.file('a.json', sampleCatalogue()));
    expect([code, rows.at(-1)]).toMatchObject([
      0,
      { kind: 'valid', version: 1, types: sampleCatalogue().types.length },
    ]);
    expect(rows.slice(0, -1).every(({ kind }) => kind === 'warning')).toBe(true);
  });

  test('everything that is wrong is told at once, each at its place', async () => {
    const [first, second, ...rest] = sampleCatalogue().types;
    const types = [first, { ...second, key: first?.key, channels: { FAX: {} }, basis: { kind: 'whim' } }, ...rest];
    const { code, rows } = await run('check', line.file('a.json', { ...sampleCatalogue(), version: 0, types }));
    expect(code).toBe(1);
    expect(rows.map(({ path }) => path).sort()).toEqual([
      'types[1].basis',
      'types[1].channels.FAX',
      'types[1].key',
      'version',
    ]);
  });

  test.each<[string, string | Uint8Array, string]>([
    ['a name twice', '{\n "version": 1, "version": 2}', 'line 2, column 16: "version" is there twice; take one out.'],
    ['half a file', '{"version": 1,', 'line 1, column 15: this is not JSON (PropertyNameExpected).'],
    ['a list', '[]', 'The file is not a JSON object.'],
    ['nothing', '', 'line 1, column 1: this is not JSON (ValueExpected).'],
    ['other than text', new Uint8Array([0x7b, 0xff, 0x7d]), 'The file is not UTF-8 text.'],
    [
      'too much',
      ' '.repeat(4_000_001),
      'The file has 4000001 bytes; a catalogue has at most 4000000. Is it the right file?',
    ],
  ])('%s is refused', async (_, content, sentence) => {
    expect(await run('check', line.file('a.json', content))).toMatchObject({ code: 1, text: sentence });
  });

  test('a byte order mark is no fault, and a file that is not there is one of use', async () => {
    expect(await run('check', line.file('a.json', `\ufeff${JSON.stringify(sampleCatalogue())}`))).toMatchObject({
      code: 0,
    });
    const missing = await run('check', 'nothing.json');
    expect([missing.code, missing.notes]).toEqual([2, expect.stringContaining('nothing.json cannot be read.')]);
  });
});

describe('diff', () => {
  test('nothing, and something, are different exit codes', async () => {
    expect(await run('diff', line.file('a.json', sampleCatalogue()))).toMatchObject({
      code: 0,
      rows: [{ kind: 'equal' }],
    });
    expect((await run('diff', line.file('b.json', STRICTER))).code).toBe(1);
    expect(line.deps.entries).toHaveLength(1);
  });

  test('it says who would lose what, and why; with --list it names them by id', async () => {
    const ann = await registerPatient(line.deps, { mrn: '1', emails: ['ann@example.org'] });
    const { rows, text } = await run('diff', line.file('a.json', OFF), '--list');
    const lost = { type: 'refill', channel: 'EMAIL', effect: 'lose', before: 'ALLOWED_BY_DEFAULT' };
    expect(rows).toContainEqual({ kind: 'recipient', recipient: ann, ...lost, after: 'OFF_BY_DEFAULT' });
    expect(rows).toContainEqual(expect.objectContaining({ kind: 'effects', type: 'refill', lose: 1, gain: 0 }));
    expect(text).toContain('1 person would lose it');
    expect(text).not.toContain('ann@');
    expect((await run('diff', 'a.json')).text).not.toContain(ann);
  });

  test('a change that is laxer says so, and one whose version is too low, too', async () => {
    const laxer = await run('diff', line.file('a.json', { ...LAXER, version: 1 }));
    expect(laxer.rows[0]).toEqual({ kind: 'compared', from: 1, to: 1, laxer: true });
    expect(laxer.notes).toMatch(/second person[^]*version above 1/);
  });
});

describe('apply', () => {
  test('what is nowhere laxer is in force at once, and the same again changes nothing', async () => {
    const file = line.file('a.json', STRICTER);
    expect(await run('apply', file)).toMatchObject({
      code: 0,
      text: expect.stringContaining('Version 2 is in force.') as string,
    });
    expect(await run('apply', file)).toMatchObject({ code: 0, rows: [{ kind: 'unchanged' }] });
  });

  test.each<[string, readonly string[], string]>([
    ['nobody', [], 'Say who proposes it'],
    ['an address', ['--as', 'ann@example.org'], 'An email address or a name is none.'],
    ['a name', ['--as', 'Ann Example'], 'An email address or a name is none.'],
  ])('what is laxer is not proposed by %s', async (_, as, sentence) => {
    const { code, notes } = await run('apply', line.file('a.json', LAXER), ...as);
    expect([code, notes]).toEqual([2, expect.stringContaining(sentence)]);
    expect(line.deps.entries).toHaveLength(1);
  });

  test.each<[string, unknown, string]>([
    ['a file that is wrong', { ...STRICTER, version: 'two' }, 'version: a whole number from 1'],
    ['a version that was', { ...STRICTER, version: 1 }, 'Not applied: version 1 is in force'],
    [
      'a code that is another type’s',
      { ...STRICTER, types: STRICTER.types.map((type, index) => (index === 0 ? { ...type, key: 'fresh' } : type)) },
      'types[0].code: 1 belongs to appt_reminder for good',
    ],
  ])('%s leaves everything as it was', async (_, content, sentence) => {
    const { code, text } = await run('apply', line.file('a.json', content));
    expect([code, text]).toEqual([1, expect.stringContaining(sentence)]);
    expect(line.deps.entries).toHaveLength(1);
  });
});

describe('a change that waits for a second person', () => {
  async function proposed(): Promise<string> {
    const { code, rows } = await run('apply', line.file('laxer.json', LAXER), '--as', 'ann');
    expect([code, await inForce()]).toEqual([1, 1]);
    return String(rows.at(-1)?.['proposal']);
  }

  test('is listed and shown with what it does, and proposed once', async () => {
    expect((await run('proposals')).rows).toEqual([{ kind: 'none' }]);
    const id = await proposed();
    expect(await proposed()).toBe(id);
    expect((await run('proposals')).rows).toMatchObject([{ proposal: id, standing: 'open', proposedBy: 'ann' }]);
    const shown = await run('show', id);
    expect(shown.rows).toContainEqual(expect.objectContaining({ kind: 'change', type: 'refill', direction: 'laxer' }));
    expect(shown.text).toContain('Fewer can refuse it');
  });

  test('is not approved by whoever proposed it, however they write themselves', async () => {
    const id = await proposed();
    expect(await run('approve', id, '--as', 'ANN', '--yes')).toMatchObject({
      code: 1,
      text: expect.stringContaining('you proposed it') as string,
    });
    expect(await inForce()).toBe(1);
  });

  test('is approved by another, once', async () => {
    const id = await proposed();
    const both = await Promise.all(['bob', 'carl'].map((staff) => run('approve', id, '--as', staff)));
    expect(both.map(({ code }) => code).sort()).toEqual([0, 1]);
    expect(both.map(({ rows }) => rows.at(-1)?.['kind']).sort()).toEqual(['already-decided', 'applied']);
    expect(await inForce()).toBe(3);
  });

  test('is left waiting by a no, and refused by its own verb', async () => {
    const id = await proposed();
    line.answerWith(false);
    expect((await run('approve', id, '--as', 'bob')).code).toBe(1);
    expect(await inForce()).toBe(1);
    expect(await run('refuse', id, '--as', 'bob')).toMatchObject({ code: 0, text: 'Refused. Nothing changes.' });
    expect((await run('approve', id, '--as', 'bob', '--yes')).text).toContain('it was refused by bob');
  });

  test('is of no use once another is in force, or after seven days', async () => {
    const id = await proposed();
    line.deps.clock.advance(7 * 86_400_000);
    expect((await run('approve', id, '--as', 'bob')).text).toContain('it expired on');
    const again = await proposed();
    await run('apply', line.file('b.json', STRICTER));
    expect((await run('approve', again, '--as', 'bob')).text).toContain(
      'version 2 came into force after it was proposed',
    );
    expect((await run('proposals')).rows.map(({ standing }) => standing)).toEqual(['stale', 'stale']);
  });

  test.each(['show', 'approve', 'refuse'])('%s: one that does not exist changes nothing', async (verb) => {
    const { code } = await run(verb, 'nothing', ...(verb === 'show' ? [] : ['--as', 'bob']));
    expect([code, line.deps.entries.length]).toEqual([2, 1]);
  });

  test('is not decided about by nobody', async () => {
    const id = await proposed();
    for (const verb of ['approve', 'refuse']) expect((await run(verb, id)).code).toBe(2);
    expect((await run('proposals')).rows).toMatchObject([{ standing: 'open' }]);
  });
});
