import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../bootstrap/paths.mjs';

const FOUND = new Set(['killed', 'timeout']);

/** Returns how many of `mutants` a test noticed, of how many, in words: "76 of 79, 96.2 %". */
export function scoreOf(mutants, statuses) {
  const found = mutants.filter(({ id }) => FOUND.has(statuses.get(id))).length;
  const share = mutants.length === 0 ? 100 : (found / mutants.length) * 100;
  return { share, words: `${String(found)} of ${String(mutants.length)}, ${share.toFixed(1)} %` };
}

/** Returns the mutants by the folder of their files. */
export function byFolder(mutants) {
  return Map.groupBy(mutants, ({ file }) => file.split('/')[0]);
}

/** Writes what was changed where and went unnoticed. Returns the file's name. */
export function writeSurvivors(mutants, statuses) {
  const folder = join(ROOT, 'reports', 'mutation');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'survivors.txt');
  const lines = mutants
    .filter(({ id }) => !FOUND.has(statuses.get(id)))
    .map(
      ({ id, file, line, mutatorName, original, replacement }) =>
        `${file}:${String(line)} ${mutatorName}, ${statuses.get(id)}\n- ${original}\n+ ${replacement}\n`,
    );
  writeFileSync(path, lines.join('\n'));
  return path;
}
