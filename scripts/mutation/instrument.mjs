import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { ROOT } from '../bootstrap/paths.mjs';
import { wording } from './wording.mjs';

/** The folder whose rules are changed, below the root of the repository. */
export const DOMAIN = 'packages/domain/src';
// The words of each language are data, and what tests are made of holds no rule.
const NO_RULES = /^(?:classification\/keywords|testing)\/|\.test\.ts$/;
const QUIET = { debug() {}, info() {}, warn() {}, isDebugEnabled: () => false };

/** Returns the source files of the domain, below {@link DOMAIN}. */
export function domainFiles() {
  return readdirSync(join(ROOT, DOMAIN), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(join(ROOT, DOMAIN), join(entry.parentPath, entry.name)))
    .sort();
}

/**
 * Puts every change that Stryker knows into the files that hold rules, each behind a switch. `only`: names of files or folders below
 * {@link DOMAIN}, or none for all. Returns the changed sources by file, and the mutants.
 */
export async function instrument(only) {
  const isAsked = (file) => only.length === 0 || only.some((name) => file === name || file.startsWith(`${name}/`));
  const files = domainFiles()
    .filter((file) => !NO_RULES.test(file) && isAsked(file))
    .map((file) => ({ name: file, mutate: true, content: readFileSync(join(ROOT, DOMAIN, file), 'utf8') }));
  const options = { plugins: null, excludedMutations: [], ignorers: [wording] };
  const { files: changed, mutants } = await new Instrumenter(QUIET).instrument(files, options);
  return {
    sources: new Map(changed.map(({ name, content }) => [name, content])),
    mutants: mutants.filter(({ status }) => status !== 'Ignored').map((mutant) => describe(mutant, files)),
  };
}

function describe({ id, fileName, location: { start, end }, replacement, mutatorName }, files) {
  const lines = files.find(({ name }) => name === fileName).content.split('\n');
  const spanned = lines.slice(start.line, end.line + 1);
  spanned[spanned.length - 1] = spanned.at(-1).slice(0, end.column);
  spanned[0] = spanned[0].slice(start.column);
  return { id, file: fileName, line: start.line + 1, mutatorName, original: spanned.join('\n'), replacement };
}
