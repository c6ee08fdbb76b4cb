import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { REASONS } from './reason.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const FOLDER = `${ROOT}docs/rules/`;
const read = (page: string) => readFileSync(`${FOLDER}${page}`, 'utf8');
const index = read('README.md');
const pages = readdirSync(FOLDER).filter((page) => page.endsWith('.md') && page !== 'README.md');

describe.each(pages)('the page %s', (page) => {
  const text = read(page);

  test('tells source, date, our reading and tests', () => {
    expect(text).toMatch(/^\*\*Source\.\*\* \S/m);
    const [, date = ''] = /^\*\*Read on\.\*\* (\d{1,2} [A-Z][a-z]+ 20\d\d)$/m.exec(text) ?? [];
    expect(Date.parse(`${date} UTC`)).not.toBeNaN();
    expect(text).toMatch(/^\*\*Our reading\.\*\*\n\n- \S/m);
    expect(text).toMatch(/^\*\*Tests\.\*\* `/m);
  });

  test('names tests that there are', () => {
    const named = [...text.matchAll(/`((?:apps|packages|e2e)\/[^`]+\.test\.tsx?)`/g)].map(([, path = '']) => path);
    expect(named).not.toEqual([]);
    expect(named.filter((path) => !existsSync(`${ROOT}${path}`))).toEqual([]);
  });

  test('is found from the table of rules', () => {
    expect(index).toContain(`(${page})`);
  });
});

test('every reason stands in the table, and on the page of its rule', () => {
  const numbered = pages.filter((page) => /^\d/.test(page)).map(read);
  expect(REASONS.filter((reason) => !index.includes(`\`${reason}\``))).toEqual([]);
  expect(REASONS.filter((reason) => !numbered.some((text) => text.includes(`\`${reason}\``)))).toEqual([]);
});
